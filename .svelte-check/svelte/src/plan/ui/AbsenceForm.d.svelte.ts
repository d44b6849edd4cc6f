export { default } from "./++AbsenceForm.svelte.ts";
export * from "./++AbsenceForm.svelte.ts";
