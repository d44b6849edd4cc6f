export { default } from "./++Mark.svelte.js";
export * from "./++Mark.svelte.js";
