export { default } from "./++ColumnMapping.svelte.ts";
export * from "./++ColumnMapping.svelte.ts";
