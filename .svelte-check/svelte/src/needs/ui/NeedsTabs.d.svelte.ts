export { default } from "./++NeedsTabs.svelte.ts";
export * from "./++NeedsTabs.svelte.ts";
