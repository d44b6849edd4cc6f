export { default } from "./++Curve.svelte.ts";
export * from "./++Curve.svelte.ts";
