export { default } from "./++YearTable.svelte.ts";
export * from "./++YearTable.svelte.ts";
