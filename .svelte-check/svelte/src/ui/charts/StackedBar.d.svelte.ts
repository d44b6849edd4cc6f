export { default } from "./++StackedBar.svelte.ts";
export * from "./++StackedBar.svelte.ts";
