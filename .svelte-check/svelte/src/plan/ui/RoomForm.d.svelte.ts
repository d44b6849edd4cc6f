export { default } from "./++RoomForm.svelte.ts";
export * from "./++RoomForm.svelte.ts";
