export { default } from "./++ActivityTable.svelte.ts";
export * from "./++ActivityTable.svelte.ts";
