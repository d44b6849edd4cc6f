export { default } from "./++Dock.svelte.ts";
export * from "./++Dock.svelte.ts";
