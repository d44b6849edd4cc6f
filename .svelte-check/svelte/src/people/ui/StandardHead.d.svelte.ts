export { default } from "./++StandardHead.svelte.ts";
export * from "./++StandardHead.svelte.ts";
