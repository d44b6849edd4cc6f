///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

	/** Name and value over the mark: long names wrap, and no text is ever scaled. */
	type Props = { label: string; text: string; children: Snippet };function $$render() {

	

	let { label, text, children }: Props = $props()
;
async () => {

 { svelteHTML.createElement("div", { "class":`row`,});
	 { svelteHTML.createElement("span", {});label; }
	 { svelteHTML.createElement("strong", { "class":`num`,});text; }
	 { svelteHTML.createElement("div", {});;__sveltets_2_ensureSnippet(children()); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const BarRow__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BarRow__SvelteComponent_ = ReturnType<typeof BarRow__SvelteComponent_>;
/*Ωignore_endΩ*/export default BarRow__SvelteComponent_;