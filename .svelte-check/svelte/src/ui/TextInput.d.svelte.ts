export { default } from "./++TextInput.svelte.ts";
export * from "./++TextInput.svelte.ts";
