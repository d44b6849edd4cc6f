///<reference types="svelte" />
;
import { monthName, number, rupiahShort } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Select from '#ui/Select.svelte'
import type { Batch } from '../server/store/composition.ts';
;

	/** Batches of an activity, to be closed; and a form that opens another in one of its months. */
	type Props = {
		batches: readonly Batch[]
		/** 1..12. */
		months: readonly number[]
		mayOpen: boolean
		mayChange: boolean
		requestId: string
	};function $$render() {

	
	
	
	

	let { batches, months, mayOpen, mayChange, requestId }: Props = $props()

	const options = $derived(months.map((month) => ({ value: month, label: monthName(month) })))
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`angkatan-judul`,});
	 { svelteHTML.createElement("h2", { "id":`angkatan-judul`,});number(batches.length);  }
	if(batches.length > 0){
		 { svelteHTML.createElement("ul", {   "role":`list`,"class":`stack tight`,});
			   for(let batch of __sveltets_2_ensureArray(batches)){batch.number;
				 { svelteHTML.createElement("li", { "class":`cluster apart`,});
					 { svelteHTML.createElement("span", {});
						 { svelteHTML.createElement("a", { "href":`?angkatan=${batch.number}`,});
							 batch.number; monthName(batch.month);
						 }
						 { svelteHTML.createElement("span", { "class":`quiet small`,});
							number(batch.seats);  rupiahShort(batch.cost);
						 }
					 }
					if(mayChange){
						 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/ubah`,});
							 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
							 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`change`,"value":`close`,});}
							 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`batch`,"value":batch.number,});}
							 { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});
								 { svelteHTML.createElement("span", { "class":`visually-hidden`,});  batch.number; }
							 Button}
						 }
					}
				 }
			}
		 }
	}
	if(mayChange && mayOpen){
		 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/ubah`,"class":`cluster base`,});
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`change`,"value":`open`,});}
			 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {     "name":`month`,"label":`Angkatan baru pada`,options,}});}
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
		 }
		 { svelteHTML.createElement("p", { "class":`small quiet`,});       }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const BatchPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BatchPanel__SvelteComponent_ = ReturnType<typeof BatchPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default BatchPanel__SvelteComponent_;