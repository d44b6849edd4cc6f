///<reference types="svelte" />
;
import type { Band } from '#optimisation/compose/uncertainty.ts'
import { number } from '#platform/i18n/format.ts'
import { bandSentence, belowSentence } from '../explain.ts';
;

	/** How much a plan closes where gains and estimates turn out otherwise, drawn on a line from zero; `counted` is what its
	 *  objective counts, in weighted levels. */
	type Props = { band: Band; counted: number };function $$render() {

	
	
	

	let { band, counted }: Props = $props()

	const at = (value: number) => `${((100 * value) / (1.05 * Math.max(band.p90, 1e-9))).toFixed(2)}%`
	const width = $derived(at(band.p90 - band.p10))
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`rentang`,});
	 { svelteHTML.createElement("h2", { "id":`rentang`,});   }
	 { svelteHTML.createElement("p", {});bandSentence(band); }
	 { svelteHTML.createElement("svg", {     "width":`100%`,"height":`16`,"aria-hidden":`true`,});
		 { svelteHTML.createElement("line", {        "class":`axis`,"x2":`100%`,"y1":`8`,"y2":`8`,});}
		 { svelteHTML.createElement("rect", {       "x":at(band.p10),width,"y":`3`,"height":`10`,});}
		 { svelteHTML.createElement("line", {        "class":`mean`,"x1":at(band.mean),"x2":at(band.mean),"y2":`16`,});}
	 }
	 { svelteHTML.createElement("p", { "class":`small`,});
		 number(band.mean);     number(band.cvar10);
	 }
	if(belowSentence(band, counted)){ { svelteHTML.createElement("p", { "class":`small`,});belowSentence(band, counted); }}
	 { svelteHTML.createElement("p", { "class":`tiny quiet`,});
		       number(band.scenarios);   number(
			band.seed
		);      
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const BandPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BandPanel__SvelteComponent_ = ReturnType<typeof BandPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default BandPanel__SvelteComponent_;