export { default } from "./++ActivationForm.svelte.ts";
export * from "./++ActivationForm.svelte.ts";
