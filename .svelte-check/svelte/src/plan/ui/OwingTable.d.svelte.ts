export { default } from "./++OwingTable.svelte.ts";
export * from "./++OwingTable.svelte.ts";
