export { default } from "./++PiecesPanel.svelte.ts";
export * from "./++PiecesPanel.svelte.ts";
