export { default } from "./++LeftOut.svelte.ts";
export * from "./++LeftOut.svelte.ts";
