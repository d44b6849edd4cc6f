export { default } from "./++EmployeeFilter.svelte.ts";
export * from "./++EmployeeFilter.svelte.ts";
