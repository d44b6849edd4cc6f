///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

	type Props = {
		/** Why there is nothing. */
		title: string
		/** Until when, or what will be seen here. */
		note?: string | undefined
		/** The first act. */
		children?: Snippet | undefined
	};function $$render() {

	

	let { title, note, children }: Props = $props()
;
async () => {

 { svelteHTML.createElement("div", { "class":`empty`,});
	 { svelteHTML.createElement("p", {}); { svelteHTML.createElement("strong", {});title; } }
	if(note){ { svelteHTML.createElement("p", { "class":`small quiet`,});note; }}
	if(children){ { svelteHTML.createElement("div", { "class":`act`,});;__sveltets_2_ensureSnippet(children()); }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Empty__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Empty__SvelteComponent_ = ReturnType<typeof Empty__SvelteComponent_>;
/*Ωignore_endΩ*/export default Empty__SvelteComponent_;