export { default } from "./++MoveForm.svelte.ts";
export * from "./++MoveForm.svelte.ts";
