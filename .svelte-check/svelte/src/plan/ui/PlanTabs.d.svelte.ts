export { default } from "./++PlanTabs.svelte.ts";
export * from "./++PlanTabs.svelte.ts";
