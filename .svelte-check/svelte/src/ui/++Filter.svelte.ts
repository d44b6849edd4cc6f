///<reference types="svelte" />
;
import type { Snippet } from 'svelte'
import Button from './Button.svelte'
import { orderOf, type TableQuery } from './table/url.ts';
;

	/** Narrows a table: a GET form that keeps the order and begins at page 1. Its fields are named as the filters. */
	type Props = {
		query: TableQuery
		children: Snippet
		button?: string | undefined
		/** What is narrowed; needed where a page has two of these. */
		label?: string | undefined
	};function $$render() {

	
	
	

	let { query, children, button = 'Saring', label }: Props = $props()

	const narrowed = $derived(Object.keys(query.filter).length > 0)
;
async () => {

 { svelteHTML.createElement("form", {       "method":`get`,"class":`cluster no-print`,"role":`search`,"aria-label":label,});
	;__sveltets_2_ensureSnippet(children());
	if(orderOf(query) !== query.standard){
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`urut`,"value":orderOf(query),});}
	}
	 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});button; Button}
	if(narrowed){ { svelteHTML.createElement("a", { "href":`?`,});  }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Filter__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Filter__SvelteComponent_ = ReturnType<typeof Filter__SvelteComponent_>;
/*Ωignore_endΩ*/export default Filter__SvelteComponent_;