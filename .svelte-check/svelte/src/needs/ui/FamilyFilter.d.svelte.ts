export { default } from "./++FamilyFilter.svelte.ts";
export * from "./++FamilyFilter.svelte.ts";
