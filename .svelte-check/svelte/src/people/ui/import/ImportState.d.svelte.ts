export { default } from "./++ImportState.svelte.ts";
export * from "./++ImportState.svelte.ts";
