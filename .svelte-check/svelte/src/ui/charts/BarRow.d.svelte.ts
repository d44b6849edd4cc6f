export { default } from "./++BarRow.svelte.ts";
export * from "./++BarRow.svelte.ts";
