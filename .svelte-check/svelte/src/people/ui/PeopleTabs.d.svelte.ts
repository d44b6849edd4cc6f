export { default } from "./++PeopleTabs.svelte.ts";
export * from "./++PeopleTabs.svelte.ts";
