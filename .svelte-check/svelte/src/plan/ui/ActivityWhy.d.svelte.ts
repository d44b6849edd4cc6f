export { default } from "./++ActivityWhy.svelte.ts";
export * from "./++ActivityWhy.svelte.ts";
