///<reference types="svelte" />
;
import { onMount, type Snippet } from 'svelte'
import atkinson from './fonts/atkinson-next.woff2'
import './tokens.css'
import './base.css'
import './controls.css'
import './table.css'
import './states.css'
import type { Link } from './link.ts'
import Mark from './Mark.svelte'
import PersonMenu, { type Person } from './PersonMenu.svelte'
import { keepTyped } from './typed.ts';
;

	type Props = {
		/** The mark's name and where it leads. */
		product: string
		home: string
		/** Two short lines beside the mark: whose it is, what it is for. */
		owner: string
		purpose: string
		/** Links in the bar, e.g. search and help; on a phone they move below it or into the menu. */
		links?: readonly Link[] | undefined
		person?: Person | undefined
		/** Who answers questions, with telephone and hours; stands in the foot. */
		answers: string
		/** Small controls and rows, for work at a desk. */
		dense?: boolean | undefined
		/** Something true of the whole site, e.g. that all data are samples. */
		banner?: Snippet | undefined
		spine?: Snippet | undefined
		dock?: Snippet | undefined
		children: Snippet
	};function $$render() {

	
	
	
	
	
	
	
	
	
	
	


	let {
		product,
		home,
		owner,
		purpose,
		links = [],
		person,
		answers,
		dense = false,
		banner,
		spine,
		dock,
		children
	}: Props = $props()

	if (typeof document !== 'undefined') onMount(keepTyped())
;
async () => {

 { svelteHTML.createElement("svelte:head", {});
	 { svelteHTML.createElement("link", {          "rel":`preload`,"href":atkinson,"as":`font`,"type":`font/woff2`,"crossorigin":`anonymous`,});}
 }

 { svelteHTML.createElement("div", {   "class":`frame`,...__sveltets_2_empty({"data-density":dense ? 'padat' : undefined}),});
	 { svelteHTML.createElement("a", {   "class":`skip`,"href":`#isi`,});   }

	 { svelteHTML.createElement("header", { "class":`bar`,});
		 { svelteHTML.createElement("div", { "class":`page`,});
			 { svelteHTML.createElement("a", {   "class":`brand`,"href":home,});
				 { const $$_kraM4C = __sveltets_2_ensureComponent(Mark); new $$_kraM4C({ target: __sveltets_2_any(), props: {}});}
				product;
				 { svelteHTML.createElement("small", {});owner; { svelteHTML.createElement("br", {});}purpose; }
			 }
			 { svelteHTML.createElement("nav", { "aria-label":`Menu atas`,});
				   for(let { href, label, current } of __sveltets_2_ensureArray(links)){href;
					 { svelteHTML.createElement("a", {    "class":`desk`,href,"aria-current":current ? 'page' : undefined,});label; }
				}
				if(person){ { const $$_uneMnosreP4C = __sveltets_2_ensureComponent(PersonMenu); new $$_uneMnosreP4C({ target: __sveltets_2_any(), props: {  person,links,}});}}
			 }
		 }
	 }

	if(links.length > 0 && !person){
		 { svelteHTML.createElement("nav", {   "class":`below`,"aria-label":`Menu`,});
			   for(let { href, label, current } of __sveltets_2_ensureArray(links)){href;
				 { svelteHTML.createElement("a", {  href,"aria-current":current ? 'page' : undefined,});label; }
			}
		 }
	}

	;__sveltets_2_ensureSnippet(spine?.());

	if(banner){ { svelteHTML.createElement("aside", {   "class":`banner`,"aria-label":`Pemberitahuan`,});
			 { svelteHTML.createElement("div", { "class":`page`,});;__sveltets_2_ensureSnippet(banner()); }
		 }}

	 { svelteHTML.createElement("main", {     "id":`isi`,"class":`page stack`,"tabindex":-1,});;__sveltets_2_ensureSnippet(children()); }

	 { svelteHTML.createElement("footer", { "class":`foot`,});
		 { svelteHTML.createElement("div", { "class":`page cluster apart`,}); { svelteHTML.createElement("span", {});product; owner; } { svelteHTML.createElement("span", {});answers; } }
	 }

	;__sveltets_2_ensureSnippet(dock?.());
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Frame__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Frame__SvelteComponent_ = ReturnType<typeof Frame__SvelteComponent_>;
/*Ωignore_endΩ*/export default Frame__SvelteComponent_;