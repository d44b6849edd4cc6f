export { default } from "./++ExampleBanner.svelte.js";
export * from "./++ExampleBanner.svelte.js";
