export { default } from "./++PositionLevelForm.svelte.ts";
export * from "./++PositionLevelForm.svelte.ts";
