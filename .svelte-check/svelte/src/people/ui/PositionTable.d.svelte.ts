export { default } from "./++PositionTable.svelte.ts";
export * from "./++PositionTable.svelte.ts";
