export { default } from "./++HeatMap.svelte.ts";
export * from "./++HeatMap.svelte.ts";
