export { default } from "./++UnfinishedComposition.svelte.ts";
export * from "./++UnfinishedComposition.svelte.ts";
