export { default } from "./++MonthList.svelte.ts";
export * from "./++MonthList.svelte.ts";
