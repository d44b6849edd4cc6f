export { default } from "./++SeatActions.svelte.ts";
export * from "./++SeatActions.svelte.ts";
