export { default } from "./++PositionFilter.svelte.ts";
export * from "./++PositionFilter.svelte.ts";
