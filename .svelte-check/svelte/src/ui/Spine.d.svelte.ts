export { default } from "./++Spine.svelte.ts";
export * from "./++Spine.svelte.ts";
