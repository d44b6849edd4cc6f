export { default } from "./++RoomTable.svelte.ts";
export * from "./++RoomTable.svelte.ts";
