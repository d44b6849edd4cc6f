export { default } from "./++LockList.svelte.ts";
export * from "./++LockList.svelte.ts";
