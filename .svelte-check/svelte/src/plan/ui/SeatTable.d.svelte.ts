export { default } from "./++SeatTable.svelte.ts";
export * from "./++SeatTable.svelte.ts";
