export { default } from "./++FileUpload.svelte.ts";
export * from "./++FileUpload.svelte.ts";
