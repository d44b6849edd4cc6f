export { default } from "./++MissingPeople.svelte.ts";
export * from "./++MissingPeople.svelte.ts";
