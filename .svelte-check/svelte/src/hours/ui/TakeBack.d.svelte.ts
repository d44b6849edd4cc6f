export { default } from "./++TakeBack.svelte.ts";
export * from "./++TakeBack.svelte.ts";
