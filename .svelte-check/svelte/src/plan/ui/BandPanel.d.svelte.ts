export { default } from "./++BandPanel.svelte.ts";
export * from "./++BandPanel.svelte.ts";
