export { default } from "./++DayTable.svelte.ts";
export * from "./++DayTable.svelte.ts";
