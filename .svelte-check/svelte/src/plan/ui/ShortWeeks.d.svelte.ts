export { default } from "./++ShortWeeks.svelte.ts";
export * from "./++ShortWeeks.svelte.ts";
