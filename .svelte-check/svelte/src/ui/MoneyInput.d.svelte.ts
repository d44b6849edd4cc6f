export { default } from "./++MoneyInput.svelte.ts";
export * from "./++MoneyInput.svelte.ts";
