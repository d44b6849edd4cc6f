export { default } from "./++ListForm.svelte.ts";
export * from "./++ListForm.svelte.ts";
