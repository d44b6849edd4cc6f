export { default } from "./++ShareBar.svelte.ts";
export * from "./++ShareBar.svelte.ts";
