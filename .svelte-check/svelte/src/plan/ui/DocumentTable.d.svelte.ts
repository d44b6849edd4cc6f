export { default } from "./++DocumentTable.svelte.ts";
export * from "./++DocumentTable.svelte.ts";
