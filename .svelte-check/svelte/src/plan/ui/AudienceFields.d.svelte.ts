export { default } from "./++AudienceFields.svelte.ts";
export * from "./++AudienceFields.svelte.ts";
