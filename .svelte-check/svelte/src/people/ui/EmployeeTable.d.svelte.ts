export { default } from "./++EmployeeTable.svelte.ts";
export * from "./++EmployeeTable.svelte.ts";
