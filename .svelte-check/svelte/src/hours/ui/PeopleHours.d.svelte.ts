export { default } from "./++PeopleHours.svelte.ts";
export * from "./++PeopleHours.svelte.ts";
