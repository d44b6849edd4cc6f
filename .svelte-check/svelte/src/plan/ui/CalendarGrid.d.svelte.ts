export { default } from "./++CalendarGrid.svelte.ts";
export * from "./++CalendarGrid.svelte.ts";
