export { default } from "./++CompetencyLevels.svelte.ts";
export * from "./++CompetencyLevels.svelte.ts";
