export { default } from "./++FloorPanel.svelte.ts";
export * from "./++FloorPanel.svelte.ts";
