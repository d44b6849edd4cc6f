export { default } from "./++CalendarHead.svelte.ts";
export * from "./++CalendarHead.svelte.ts";
