export { default } from "./++LearningPanel.svelte.ts";
export * from "./++LearningPanel.svelte.ts";
