export { default } from "./++CompetencyTable.svelte.ts";
export * from "./++CompetencyTable.svelte.ts";
