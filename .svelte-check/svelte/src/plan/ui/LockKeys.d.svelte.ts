export { default } from "./++LockKeys.svelte.ts";
export * from "./++LockKeys.svelte.ts";
