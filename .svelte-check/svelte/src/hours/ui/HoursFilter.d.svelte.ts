export { default } from "./++HoursFilter.svelte.ts";
export * from "./++HoursFilter.svelte.ts";
