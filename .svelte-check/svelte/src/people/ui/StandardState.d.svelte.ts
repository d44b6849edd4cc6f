export { default } from "./++StandardState.svelte.ts";
export * from "./++StandardState.svelte.ts";
