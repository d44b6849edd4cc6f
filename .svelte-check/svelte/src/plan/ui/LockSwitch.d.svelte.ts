export { default } from "./++LockSwitch.svelte.ts";
export * from "./++LockSwitch.svelte.ts";
