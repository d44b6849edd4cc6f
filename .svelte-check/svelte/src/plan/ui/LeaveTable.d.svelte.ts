export { default } from "./++LeaveTable.svelte.ts";
export * from "./++LeaveTable.svelte.ts";
