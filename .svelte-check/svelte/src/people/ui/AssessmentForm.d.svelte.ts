export { default } from "./++AssessmentForm.svelte.ts";
export * from "./++AssessmentForm.svelte.ts";
