export { default } from "./++SettingsTabs.svelte.ts";
export * from "./++SettingsTabs.svelte.ts";
