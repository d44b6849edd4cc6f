export { default } from "./++PositionLevels.svelte.ts";
export * from "./++PositionLevels.svelte.ts";
