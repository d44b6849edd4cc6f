export { default } from "./++MissingContents.svelte.ts";
export * from "./++MissingContents.svelte.ts";
