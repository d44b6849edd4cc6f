export { default } from "./++Guesses.svelte.ts";
export * from "./++Guesses.svelte.ts";
