export { default } from "./++WhatIfPanel.svelte.ts";
export * from "./++WhatIfPanel.svelte.ts";
