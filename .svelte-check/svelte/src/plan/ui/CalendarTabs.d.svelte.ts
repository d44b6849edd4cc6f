export { default } from "./++CalendarTabs.svelte.ts";
export * from "./++CalendarTabs.svelte.ts";
