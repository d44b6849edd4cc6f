export { default } from "./++CompositionAside.svelte.ts";
export * from "./++CompositionAside.svelte.ts";
