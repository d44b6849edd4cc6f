export { default } from "./++SelfDeclaration.svelte.ts";
export * from "./++SelfDeclaration.svelte.ts";
