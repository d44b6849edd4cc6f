export { default } from "./++ProofPanel.svelte.ts";
export * from "./++ProofPanel.svelte.ts";
