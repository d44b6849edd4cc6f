export { default } from "./++FieldGroup.svelte.ts";
export * from "./++FieldGroup.svelte.ts";
