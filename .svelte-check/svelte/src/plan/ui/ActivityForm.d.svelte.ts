export { default } from "./++ActivityForm.svelte.ts";
export * from "./++ActivityForm.svelte.ts";
