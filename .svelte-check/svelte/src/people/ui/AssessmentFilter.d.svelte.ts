export { default } from "./++AssessmentFilter.svelte.ts";
export * from "./++AssessmentFilter.svelte.ts";
