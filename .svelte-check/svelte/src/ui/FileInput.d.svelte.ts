export { default } from "./++FileInput.svelte.ts";
export * from "./++FileInput.svelte.ts";
