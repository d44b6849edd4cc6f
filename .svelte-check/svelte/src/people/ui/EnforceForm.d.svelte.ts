export { default } from "./++EnforceForm.svelte.ts";
export * from "./++EnforceForm.svelte.ts";
