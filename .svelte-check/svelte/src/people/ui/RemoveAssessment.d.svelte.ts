export { default } from "./++RemoveAssessment.svelte.ts";
export * from "./++RemoveAssessment.svelte.ts";
