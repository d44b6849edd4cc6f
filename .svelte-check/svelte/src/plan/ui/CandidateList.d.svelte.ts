export { default } from "./++CandidateList.svelte.ts";
export * from "./++CandidateList.svelte.ts";
