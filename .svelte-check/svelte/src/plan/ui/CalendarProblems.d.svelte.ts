export { default } from "./++CalendarProblems.svelte.ts";
export * from "./++CalendarProblems.svelte.ts";
