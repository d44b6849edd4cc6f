export { default } from "./++CompositionTable.svelte.ts";
export * from "./++CompositionTable.svelte.ts";
