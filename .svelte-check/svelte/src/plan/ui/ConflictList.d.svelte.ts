export { default } from "./++ConflictList.svelte.ts";
export * from "./++ConflictList.svelte.ts";
