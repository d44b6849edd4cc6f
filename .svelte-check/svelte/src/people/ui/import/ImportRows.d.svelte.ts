export { default } from "./++ImportRows.svelte.ts";
export * from "./++ImportRows.svelte.ts";
