export { default } from "./++UncertainTable.svelte.ts";
export * from "./++UncertainTable.svelte.ts";
