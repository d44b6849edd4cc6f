export { default } from "./++PartnerRows.svelte.ts";
export * from "./++PartnerRows.svelte.ts";
