export { default } from "./++PositionSelect.svelte.ts";
export * from "./++PositionSelect.svelte.ts";
