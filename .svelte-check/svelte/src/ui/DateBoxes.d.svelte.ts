export { default } from "./++DateBoxes.svelte.ts";
export * from "./++DateBoxes.svelte.ts";
