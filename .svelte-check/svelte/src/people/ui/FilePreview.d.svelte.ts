export { default } from "./++FilePreview.svelte.ts";
export * from "./++FilePreview.svelte.ts";
