export { default } from "./++ParticipantTable.svelte.ts";
export * from "./++ParticipantTable.svelte.ts";
