///<reference types="svelte" />
;
import type { Snippet } from 'svelte'
import Crumbs, { type Crumb } from './Crumbs.svelte';
;

	type Props = {
		title: string
		crumbs?: readonly Crumb[] | undefined
		/** One quiet line under the title. */
		note?: string | undefined
		/** At most two. */
		actions?: Snippet | undefined
	};function $$render() {

	
	

	let { title, crumbs, note, actions }: Props = $props()
;
async () => {

 { svelteHTML.createElement("div", { "class":`head`,});
	 { svelteHTML.createElement("div", {});
		if(crumbs){ { const $$_sbmurC2C = __sveltets_2_ensureComponent(Crumbs); new $$_sbmurC2C({ target: __sveltets_2_any(), props: {  "items":crumbs,}});}}
		 { svelteHTML.createElement("h1", {});title; }
		if(note){ { svelteHTML.createElement("p", { "class":`quiet`,});note; }}
	 }
	if(actions){ { svelteHTML.createElement("div", { "class":`cluster no-print`,});;__sveltets_2_ensureSnippet(actions()); }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PageHead__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PageHead__SvelteComponent_ = ReturnType<typeof PageHead__SvelteComponent_>;
/*Ωignore_endΩ*/export default PageHead__SvelteComponent_;