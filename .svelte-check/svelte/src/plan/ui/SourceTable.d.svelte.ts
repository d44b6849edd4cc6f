export { default } from "./++SourceTable.svelte.ts";
export * from "./++SourceTable.svelte.ts";
