export { default } from "./++CompetencyFilter.svelte.ts";
export * from "./++CompetencyFilter.svelte.ts";
