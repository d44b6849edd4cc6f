export { default } from "./++AgencyFilter.svelte.ts";
export * from "./++AgencyFilter.svelte.ts";
