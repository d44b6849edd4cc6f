export { default } from "./++ScenarioPanel.svelte.ts";
export * from "./++ScenarioPanel.svelte.ts";
