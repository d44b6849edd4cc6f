export { default } from "./++CertaintyBadge.svelte.ts";
export * from "./++CertaintyBadge.svelte.ts";
