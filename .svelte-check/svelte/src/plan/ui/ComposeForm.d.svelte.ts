export { default } from "./++ComposeForm.svelte.ts";
export * from "./++ComposeForm.svelte.ts";
