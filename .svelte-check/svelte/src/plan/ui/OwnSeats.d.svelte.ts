export { default } from "./++OwnSeats.svelte.ts";
export * from "./++OwnSeats.svelte.ts";
