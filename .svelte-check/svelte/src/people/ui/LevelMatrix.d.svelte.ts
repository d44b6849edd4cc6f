export { default } from "./++LevelMatrix.svelte.ts";
export * from "./++LevelMatrix.svelte.ts";
