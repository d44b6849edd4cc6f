export { default } from "./++AcceptPlan.svelte.ts";
export * from "./++AcceptPlan.svelte.ts";
