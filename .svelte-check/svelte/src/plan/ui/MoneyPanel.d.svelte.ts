export { default } from "./++MoneyPanel.svelte.ts";
export * from "./++MoneyPanel.svelte.ts";
