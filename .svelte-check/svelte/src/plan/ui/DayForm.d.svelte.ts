export { default } from "./++DayForm.svelte.ts";
export * from "./++DayForm.svelte.ts";
