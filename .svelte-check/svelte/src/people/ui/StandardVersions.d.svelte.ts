export { default } from "./++StandardVersions.svelte.ts";
export * from "./++StandardVersions.svelte.ts";
