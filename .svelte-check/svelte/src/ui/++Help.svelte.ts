///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

	/** An explanation where it is needed, folded away. */
	type Props = { summary: string; open?: boolean | undefined; children: Snippet };function $$render() {

	

	let { summary, open = false, children }: Props = $props()
;
async () => {

 { svelteHTML.createElement("details", {  "class":`small`,open,});
	 { svelteHTML.createElement("summary", {});summary; }
	 { svelteHTML.createElement("div", { "class":`stack`,});;__sveltets_2_ensureSnippet(children()); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Help__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Help__SvelteComponent_ = ReturnType<typeof Help__SvelteComponent_>;
/*Ωignore_endΩ*/export default Help__SvelteComponent_;