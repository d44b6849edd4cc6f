export { default } from "./++Crumbs.svelte.ts";
export * from "./++Crumbs.svelte.ts";
