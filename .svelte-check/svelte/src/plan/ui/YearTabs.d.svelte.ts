export { default } from "./++YearTabs.svelte.ts";
export * from "./++YearTabs.svelte.ts";
