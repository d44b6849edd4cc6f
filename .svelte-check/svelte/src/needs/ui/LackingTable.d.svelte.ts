export { default } from "./++LackingTable.svelte.ts";
export * from "./++LackingTable.svelte.ts";
