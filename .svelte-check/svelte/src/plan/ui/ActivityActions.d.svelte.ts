export { default } from "./++ActivityActions.svelte.ts";
export * from "./++ActivityActions.svelte.ts";
