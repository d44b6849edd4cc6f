export { default } from "./++ActivityFacts.svelte.ts";
export * from "./++ActivityFacts.svelte.ts";
