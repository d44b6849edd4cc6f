export { default } from "./++StandardForm.svelte.ts";
export * from "./++StandardForm.svelte.ts";
