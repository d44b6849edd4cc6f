export { default } from "./++WorkbenchPanel.svelte.ts";
export * from "./++WorkbenchPanel.svelte.ts";
