export { default } from "./++DotInterval.svelte.ts";
export * from "./++DotInterval.svelte.ts";
