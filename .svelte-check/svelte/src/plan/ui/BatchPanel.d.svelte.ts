export { default } from "./++BatchPanel.svelte.ts";
export * from "./++BatchPanel.svelte.ts";
