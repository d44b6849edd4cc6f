export { default } from "./++EmployeeForm.svelte.ts";
export * from "./++EmployeeForm.svelte.ts";
