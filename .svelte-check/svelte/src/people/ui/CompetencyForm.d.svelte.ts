export { default } from "./++CompetencyForm.svelte.ts";
export * from "./++CompetencyForm.svelte.ts";
