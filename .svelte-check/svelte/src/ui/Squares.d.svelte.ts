export { default } from "./++Squares.svelte.ts";
export * from "./++Squares.svelte.ts";
