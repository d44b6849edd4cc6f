export { default } from "./++AssessmentTable.svelte.ts";
export * from "./++AssessmentTable.svelte.ts";
