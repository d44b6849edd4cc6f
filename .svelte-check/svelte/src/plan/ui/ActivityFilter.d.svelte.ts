export { default } from "./++ActivityFilter.svelte.ts";
export * from "./++ActivityFilter.svelte.ts";
