export { default } from "./++CalendarVersions.svelte.ts";
export * from "./++CalendarVersions.svelte.ts";
