export { default } from "./++CompetencyRows.svelte.ts";
export * from "./++CompetencyRows.svelte.ts";
