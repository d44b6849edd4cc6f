export { default } from "./++LockBar.svelte.ts";
export * from "./++LockBar.svelte.ts";
