export { default } from "./++PositionForm.svelte.ts";
export * from "./++PositionForm.svelte.ts";
