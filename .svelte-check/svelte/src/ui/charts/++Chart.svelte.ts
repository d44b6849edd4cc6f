///<reference types="svelte" />
;
import type { Snippet } from 'svelte'
import type { Numbers, Words } from './chart.ts';
;

	type Props = {
		chart: Words & Numbers
		/** The drawing: one picture for a screen reader, which says title and description. */
		children: Snippet
	};function $$render() {

	
	

	let { chart, children }: Props = $props()

	const numeric = (column: number) => ({ num: column > 0 })
;
async () => {

 { svelteHTML.createElement("figure", {});
	 { svelteHTML.createElement("figcaption", {});
		 { svelteHTML.createElement("strong", {});chart.title; }
		 { svelteHTML.createElement("span", { "class":`small quiet`,});chart.description; }
	 }
	 { svelteHTML.createElement("div", {     "class":`drawing`,"role":`img`,"aria-label":`${chart.title}. ${chart.description}`,});
		;__sveltets_2_ensureSnippet(children());
	 }
	 { svelteHTML.createElement("details", { "class":`small`,});
		 { svelteHTML.createElement("summary", {});   }
		 { svelteHTML.createElement("div", { "class":`scroll`,});
			 { svelteHTML.createElement("table", {});
				 { svelteHTML.createElement("caption", { "class":`visually-hidden`,});chart.title; }
				 { svelteHTML.createElement("thead", {});
					 { svelteHTML.createElement("tr", {});
						    for(let name of __sveltets_2_ensureArray(chart.head)){let column = 1;column;
							 { svelteHTML.createElement("th", {   "scope":`col`,"class":numeric(column),});name; }
						}
					 }
				 }
				 { svelteHTML.createElement("tbody", {});
					    for(let row of __sveltets_2_ensureArray(chart.rows)){let index = 1;index;
						 { svelteHTML.createElement("tr", {});
							    for(let text of __sveltets_2_ensureArray(row)){let column = 1;column;
								if(column === 0){ { svelteHTML.createElement("th", { "scope":`row`,});text; }
								}else{ { svelteHTML.createElement("td", { "class":`num`,});text; }}
							}
						 }
					}
				 }
			 }
		 }
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Chart__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Chart__SvelteComponent_ = ReturnType<typeof Chart__SvelteComponent_>;
/*Ωignore_endΩ*/export default Chart__SvelteComponent_;