export { default } from "./++AgencyForm.svelte.ts";
export * from "./++AgencyForm.svelte.ts";
