export { default } from "./++BudgetFacts.svelte.ts";
export * from "./++BudgetFacts.svelte.ts";
