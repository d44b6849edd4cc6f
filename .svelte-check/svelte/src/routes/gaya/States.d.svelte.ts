export { default } from "./++States.svelte.ts";
export * from "./++States.svelte.ts";
