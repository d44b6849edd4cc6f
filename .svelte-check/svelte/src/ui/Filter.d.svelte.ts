export { default } from "./++Filter.svelte.ts";
export * from "./++Filter.svelte.ts";
