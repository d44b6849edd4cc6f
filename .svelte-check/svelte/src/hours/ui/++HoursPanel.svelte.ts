///<reference types="svelte" />
;
import Note from '#ui/Note.svelte'
import Squares from '#ui/Squares.svelte'
import type { HoursYear } from '../model.ts'
import { jpText } from '../rules.ts';
;

	type Props = {
		hours: HoursYear
		/** The reader is the person. */
		own?: boolean
		/** Where the whole ledger is, for readers who may open it. */
		ledger?: string | undefined
	};function $$render() {

	
	
	
	

	let { hours, own = false, ledger }: Props = $props()

	/** One square is one JP; without a minimum the row is as long as what was counted. */
	const most = $derived(hours.required || Math.max(1, Math.min(46, Math.ceil(hours.counted))))
	const filled = $derived(Math.min(most, Math.floor(hours.counted)))
	const standing = $derived(hours.entries.filter((entry) => !entry.takenBack && !entry.reversesId))
	const sentence = $derived(
		hours.required === 0
			? `${jpText(hours.counted)} JP diakui`
			: hours.owed === 0
				? `${jpText(hours.counted)} JP diakui, ${hours.required} JP tercapai`
				: `${jpText(hours.counted)} JP diakui, ${jpText(hours.owed)} JP lagi`
	)
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`jp`,});
	 { svelteHTML.createElement("h2", { "id":`jp`,});own ? 'JP Anda' : 'JP';  hours.year; }
	 { svelteHTML.createElement("p", {});
		 { svelteHTML.createElement("span", { "class":`figure`,});jpText(hours.counted); }
		 { svelteHTML.createElement("span", { "class":`of`,});hours.required > 0 ? `dari ${hours.required} JP` : 'JP'; }
	 }
	 { const $$_serauqS1C = __sveltets_2_ensureComponent(Squares); new $$_serauqS1C({ target: __sveltets_2_any(), props: {     "total":most,filled,"label":sentence,}});}
	 { svelteHTML.createElement("ul", {   "class":`key small`,"role":`list`,});
		 { svelteHTML.createElement("li", {}); { svelteHTML.createElement("i", { "class":`counted`,}); }jpText(hours.counted);  }
		if(hours.owed > 0){ { svelteHTML.createElement("li", {}); { svelteHTML.createElement("i", { "class":`owed`,}); }jpText(hours.owed);  }}
	 }
	if(hours.note){ { const $$_etoN1C = __sveltets_2_ensureComponent(Note); new $$_etoN1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});hours.note; Note}}
	if(standing.length > 0){
		 { svelteHTML.createElement("details", { "class":`small`,});
			 { svelteHTML.createElement("summary", {});  jpText(hours.counted);   }
			 { svelteHTML.createElement("table", {});
				 { svelteHTML.createElement("caption", { "class":`visually-hidden`,});   }
				 { svelteHTML.createElement("thead", {});
					 { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", { "scope":`col`,});  } { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  } }
				 }
				 { svelteHTML.createElement("tbody", {});
					   for(let entry of __sveltets_2_ensureArray(standing)){entry.id;
						 { svelteHTML.createElement("tr", {});
							 { svelteHTML.createElement("th", { "scope":`row`,});
								entry.title;
								if(entry.reason){ { svelteHTML.createElement("span", { "class":`tiny quiet`,});entry.reason; }}
							 }
							 { svelteHTML.createElement("td", { "class":`num`,});jpText(entry.counted); }
						 }
					}
				 }
				 { svelteHTML.createElement("tfoot", {});
					 { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", { "scope":`row`,});  } { svelteHTML.createElement("td", { "class":`num`,});jpText(hours.counted); } }
				 }
			 }
		 }
	}
	 { svelteHTML.createElement("p", { "class":`small quiet`,});
		    
		if(ledger){ { svelteHTML.createElement("a", { "href":ledger,});   }}
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const HoursPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type HoursPanel__SvelteComponent_ = ReturnType<typeof HoursPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default HoursPanel__SvelteComponent_;