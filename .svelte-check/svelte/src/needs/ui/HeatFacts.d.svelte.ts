export { default } from "./++HeatFacts.svelte.ts";
export * from "./++HeatFacts.svelte.ts";
