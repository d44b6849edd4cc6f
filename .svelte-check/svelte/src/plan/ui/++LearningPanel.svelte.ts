///<reference types="svelte" />
;
import { percent } from '#platform/i18n/format.ts'
import ShareBar from '#ui/ShareBar.svelte'
import { learningSentence } from '../explain.ts'
import type { Learning } from '../from-plan.ts';
;

	/** Money that goes to what nobody evaluated yet; the mark is what was allowed for it. */
	type Props = { year: number; learning: Learning; cost: number };function $$render() {

	
	
	
	

	let { year, learning, cost }: Props = $props()
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`belajar`,});
	 { svelteHTML.createElement("h2", { "id":`belajar`,});     }
	 { svelteHTML.createElement("p", {});learningSentence(learning); }
	if(cost > 0 && learning.activities > 0){
		 { const $$_raBerahS1C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS1C({ target: __sveltets_2_any(), props: {       "share":learning.spent / cost,"mark":learning.allowance > 0 ? learning.allowance / cost : undefined,"tone":`c4`,}});}
		 { svelteHTML.createElement("p", { "class":`small`,});percent(learning.spent / cost, 0);     }
	}
	 { svelteHTML.createElement("p", { "class":`tiny quiet`,});
		        
		 { svelteHTML.createElement("a", { "href":`/rencana/${year}/anggaran#belajar`,});  }
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LearningPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LearningPanel__SvelteComponent_ = ReturnType<typeof LearningPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default LearningPanel__SvelteComponent_;