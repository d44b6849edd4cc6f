export { default } from "./++AssessPanel.svelte.ts";
export * from "./++AssessPanel.svelte.ts";
