export { default } from "./++PersonMenu.svelte.ts";
export * from "./++PersonMenu.svelte.ts";
