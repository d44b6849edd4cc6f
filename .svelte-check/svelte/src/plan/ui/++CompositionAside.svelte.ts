///<reference types="svelte" />
;
import { halves, number } from '#platform/i18n/format.ts'
import type { CompositionResult } from '../from-plan.ts'
import type { CompositionView } from '../server/show-composition.ts'
import BandPanel from './BandPanel.svelte'
import LearningPanel from './LearningPanel.svelte'
import PiecesPanel from './PiecesPanel.svelte'
import ProofPanel from './ProofPanel.svelte'
import SourceTable from './SourceTable.svelte';
;

	/** Beside the lines: what is proven, what the money is spent on, and what stays owed. */
	type Props = { found: CompositionView; result: CompositionResult };function $$render() {

	
	
	
	
	
	
	
	

	let { found, result }: Props = $props()

	const totals = $derived(result.totals)
	const hours = (value: number) => halves(Math.round(value * 2) / 2)
;
async () => {

 { svelteHTML.createElement("div", { "class":`stack`,});
	 { const $$_lenaPfoorP1C = __sveltets_2_ensureComponent(ProofPanel); new $$_lenaPfoorP1C({ target: __sveltets_2_any(), props: {  found,result,}});}
	if(result.band){ { const $$_lenaPdnaB1C = __sveltets_2_ensureComponent(BandPanel); new $$_lenaPdnaB1C({ target: __sveltets_2_any(), props: {    "band":result.band,"counted":result.pieces.closure,}});}}
	 { const $$_lenaPseceiP1C = __sveltets_2_ensureComponent(PiecesPanel); new $$_lenaPseceiP1C({ target: __sveltets_2_any(), props: { result,}});}
	 { svelteHTML.createElement("section", {   "class":`panel`,"aria-label":`Dana`,}); { const $$_elbaTecruoS2C = __sveltets_2_ensureComponent(SourceTable); new $$_elbaTecruoS2C({ target: __sveltets_2_any(), props: {  "money":found.money,}});} }
	 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`sisa`,});
		 { svelteHTML.createElement("h2", { "id":`sisa`,});    }
		 { svelteHTML.createElement("table", {});
			 { svelteHTML.createElement("thead", {});
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`col`,});  }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
				 }
			 }
			 { svelteHTML.createElement("tbody", {});
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});   }
					 { svelteHTML.createElement("td", { "class":`num`,});hours(totals.hoursBefore); }
					 { svelteHTML.createElement("td", { "class":`num`,});hours(totals.hoursAfter); }
				 }
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});    }
					 { svelteHTML.createElement("td", { "class":`num`,});number(totals.owingBefore); }
					 { svelteHTML.createElement("td", { "class":`num`,});number(totals.owingAfter); }
				 }
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});  }
					 { svelteHTML.createElement("td", { "class":`num`,});number(totals.levelsBefore, 1); }
					 { svelteHTML.createElement("td", { "class":`num`,});number(totals.levelsAfter, 1); }
				 }
			 }
		 }
		 { svelteHTML.createElement("p", { "class":`small`,});
			number(totals.seated);  number(totals.people);    number(
				totals.batches
			);   { svelteHTML.createElement("a", { "href":`/rencana/${found.year}/susunan/${found.id}/pegawai`,});   }
		 }
		if(totals.unmeasured.people > 0){
			 { svelteHTML.createElement("p", { "class":`small quiet`,});
				number(totals.unmeasured.people);     
			 }
		}
	 }
	if(result.learning){
		 { const $$_lenaPgninraeL1C = __sveltets_2_ensureComponent(LearningPanel); new $$_lenaPgninraeL1C({ target: __sveltets_2_any(), props: {      "year":found.year,"learning":result.learning,"cost":found.cost ?? 0,}});}
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompositionAside__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompositionAside__SvelteComponent_ = ReturnType<typeof CompositionAside__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompositionAside__SvelteComponent_;