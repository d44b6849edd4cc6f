export { default } from "./++LedgerTables.svelte.ts";
export * from "./++LedgerTables.svelte.ts";
