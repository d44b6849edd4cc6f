///<reference types="svelte" />
;
import Button from '../Button.svelte'
import ShareBar from '../ShareBar.svelte'
import type { HeatMap } from './heat.ts';
;

	type Props = {
		chart: HeatMap
		/** The name in the address that chooses the column on a phone. */
		parameter?: string | undefined
		/** What else the address must keep. */
		keep?: Readonly<Record<string, string>> | undefined
	};function $$render() {
 const value/*Ωignore_positionΩ*/ = (text: string, level: number | undefined)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
	if(level === undefined){
		 { svelteHTML.createElement("span", { "class":`visually-hidden`,});  } { svelteHTML.createElement("span", { "aria-hidden":`true`,});text; }
	}else{text;}
};return __sveltets_2_any(0)};
	
	
	

	let { chart, parameter = 'kolom', keep = {} }: Props = $props()

	const id = $props.id()
	const shade = (level: number | undefined) => (level === undefined ? 'unknown' : `h${level}`)
;
async () => {



 { svelteHTML.createElement("figure", {});
	 { svelteHTML.createElement("figcaption", { "class":`cluster apart`,});
		 { svelteHTML.createElement("span", {});
			 { svelteHTML.createElement("strong", {});chart.title; }
			 { svelteHTML.createElement("span", { "class":`small quiet`,});chart.description; }
		 }
		 { svelteHTML.createElement("ul", {   "role":`list`,"class":`legend wide`,});
			    for(let text of __sveltets_2_ensureArray(chart.legend)){let level = 1;level; { svelteHTML.createElement("li", { "class":`h${level}`,});text; }}
			 { svelteHTML.createElement("li", {}); { svelteHTML.createElement("span", { "class":`swatch unknown`,}); }    }
		 }
	 }

	 { svelteHTML.createElement("div", { "class":`wide frame`,});
		 { svelteHTML.createElement("table", {});
			 { svelteHTML.createElement("caption", { "class":`visually-hidden`,});chart.title; }
			 { svelteHTML.createElement("thead", {});
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`col`,});chart.rowHead; }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`size`,});chart.sizeHead; }
					   for(let { key, label, href, sorted } of __sveltets_2_ensureArray(chart.columns)){key;
						 { svelteHTML.createElement("th", {   "scope":`col`,"aria-sort":sorted ? 'descending' : undefined,});
							if(href){ { svelteHTML.createElement("a", {href,});label; }}else{label;}
						 }
					}
				 }
			 }
			 { svelteHTML.createElement("tbody", {});
				    for(let row of __sveltets_2_ensureArray(chart.rows)){let index = 1;index;
					 { svelteHTML.createElement("tr", {});
						 { svelteHTML.createElement("th", { "scope":`row`,});
							if(row.href){ { svelteHTML.createElement("a", { "href":row.href,});row.label; }}else{row.label;}
						 }
						 { svelteHTML.createElement("td", { "class":`size`,});row.size; }
						    for(let { level, text, href } of __sveltets_2_ensureArray(row.cells)){let column = 1;column;
							 { svelteHTML.createElement("td", { "class":shade(level),});
								if(href){ { svelteHTML.createElement("a", {href,});;__sveltets_2_ensureSnippet(value(text, level)); }
								}else{ { svelteHTML.createElement("span", { "class":`cell`,});;__sveltets_2_ensureSnippet(value(text, level)); }}
							 }
						}
					 }
				}
			 }
			if(chart.total){
				 { svelteHTML.createElement("tfoot", {});
					 { svelteHTML.createElement("tr", {});
						 { svelteHTML.createElement("th", { "scope":`row`,});chart.total.label; }
						 { svelteHTML.createElement("td", { "class":`size`,});chart.total.size; }
						    for(let text of __sveltets_2_ensureArray(chart.total.cells)){let column = 1;column; { svelteHTML.createElement("td", {});text; }}
					 }
				 }
			}
		 }
	 }

	 { svelteHTML.createElement("div", { "class":`phone stack`,});
		 { svelteHTML.createElement("form", {   "method":`get`,"class":`field`,});
			 { svelteHTML.createElement("label", { "for":id,});  }
			 { svelteHTML.createElement("span", { "class":`cluster`,});
				 { svelteHTML.createElement("select", {  id,"name":parameter,});
					   for(let { key, label } of __sveltets_2_ensureArray(chart.columns)){key;
						 { svelteHTML.createElement("option", {   "value":key,"selected":key === chart.chosen,});label; }
					}
				 }
				 { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
			 }
			   for(let [name, value] of __sveltets_2_ensureArray(Object.entries(keep))){name;
				 { svelteHTML.createElement("input", {    "type":`hidden`,name,value,});}
			}
		 }
		 { svelteHTML.createElement("ol", { "role":`list`,});
			    for(let { label, text, level, share, href, detail } of __sveltets_2_ensureArray(chart.ranked)){let index = 1;index;
				 { svelteHTML.createElement("li", {});
					if(href){ { svelteHTML.createElement("a", {href,});label; }}else{ { svelteHTML.createElement("span", {});label; }}
					 { svelteHTML.createElement("strong", { "class":`num`,});;__sveltets_2_ensureSnippet(value(text, level)); }
					if(detail){ { svelteHTML.createElement("span", { "class":`tiny quiet`,});detail; }}
					 { svelteHTML.createElement("span", { "class":`mark`,}); { const $$_raBerahS5C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS5C({ target: __sveltets_2_any(), props: {   share,"tone":`h3`,}});} }
				 }
			}
		 }
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const HeatMap__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type HeatMap__SvelteComponent_ = ReturnType<typeof HeatMap__SvelteComponent_>;
/*Ωignore_endΩ*/export default HeatMap__SvelteComponent_;