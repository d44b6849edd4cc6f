export { default } from "./++BudgetForm.svelte.ts";
export * from "./++BudgetForm.svelte.ts";
