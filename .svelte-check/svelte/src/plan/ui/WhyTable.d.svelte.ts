export { default } from "./++WhyTable.svelte.ts";
export * from "./++WhyTable.svelte.ts";
