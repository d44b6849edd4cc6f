export { default } from "./++HoursPanel.svelte.ts";
export * from "./++HoursPanel.svelte.ts";
