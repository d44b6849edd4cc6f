export { default } from "./++LineTable.svelte.ts";
export * from "./++LineTable.svelte.ts";
