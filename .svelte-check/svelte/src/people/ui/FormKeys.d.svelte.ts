export { default } from "./++FormKeys.svelte.ts";
export * from "./++FormKeys.svelte.ts";
