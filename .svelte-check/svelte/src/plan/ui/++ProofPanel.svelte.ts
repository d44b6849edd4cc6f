///<reference types="svelte" />
;
import { dateTime, number } from '#platform/i18n/format.ts'
import Squares from '#ui/Squares.svelte'
import { betterSentence, moneySentence, proofSentence } from '../explain.ts'
import type { CompositionResult } from '../from-plan.ts'
import type { CompositionView } from '../server/show-composition.ts'
import { rangeSentence, worthOf, type Standpoint } from '../what-if.ts';
;

	/** What is proven of a composition, and what a little more money would do. */
	type Props = {
		found: CompositionView
		result: CompositionResult
		/** Other runs of the scenario, which narrow where the price of money holds. */
		runs?: Standpoint['runs']
	};function $$render() {

	
	
	
	
	
	

	let { found, result, runs = [] }: Props = $props()

	const SQUARES = 26
	const total = $derived(found.money.find((line) => line.of === 'total'))
	const worth = $derived(worthOf(result))
	const most = $derived(worth + Math.max(0, found.bound! - found.objective!))
	const filled = $derived(most > 0 ? Math.floor((worth / most) * SQUARES + 1e-9) : SQUARES)
	const here = $derived({ budget: found.budget, worth, price: result.prices.total, runs })
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`bukti`,});
	 { svelteHTML.createElement("h2", { "id":`bukti`,});     }
	if(worth > 0){
		 { svelteHTML.createElement("dl", {});
			 { svelteHTML.createElement("dt", {});  }
			 { svelteHTML.createElement("dd", {});number(worth, 1); }
			 { svelteHTML.createElement("dd", { "class":`bar`,}); { const $$_serauqS3C = __sveltets_2_ensureComponent(Squares); new $$_serauqS3C({ target: __sveltets_2_any(), props: {   "total":SQUARES,filled,}});} }
			 { svelteHTML.createElement("dt", {});  }
			 { svelteHTML.createElement("dd", {});number(Math.ceil(most * 10 - 1e-6) / 10, 1); }
			 { svelteHTML.createElement("dd", { "class":`bar`,}); { const $$_serauqS3C = __sveltets_2_ensureComponent(Squares); new $$_serauqS3C({ target: __sveltets_2_any(), props: {      "total":SQUARES,"filled":SQUARES,"tone":`c4`,}});} }
		 }
	}
	 { svelteHTML.createElement("p", {}); { svelteHTML.createElement("strong", {});betterSentence(found.gap!); } }
	 { svelteHTML.createElement("p", { "class":`small`,});proofSentence({ bound: most, gap: found.gap! }); }
	if(total){
		 { svelteHTML.createElement("p", {});moneySentence(total);  { svelteHTML.createElement("span", { "class":`small quiet`,});rangeSentence(here); } }
	}
	 { svelteHTML.createElement("p", { "class":`tiny quiet`,});
		if(found.finishedAt){ dateTime(found.finishedAt); }
		 number(found.settings.seed);
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ProofPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ProofPanel__SvelteComponent_ = ReturnType<typeof ProofPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default ProofPanel__SvelteComponent_;