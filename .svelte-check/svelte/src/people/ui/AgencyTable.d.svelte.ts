export { default } from "./++AgencyTable.svelte.ts";
export * from "./++AgencyTable.svelte.ts";
