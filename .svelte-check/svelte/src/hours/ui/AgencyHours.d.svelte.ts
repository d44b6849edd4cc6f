export { default } from "./++AgencyHours.svelte.ts";
export * from "./++AgencyHours.svelte.ts";
