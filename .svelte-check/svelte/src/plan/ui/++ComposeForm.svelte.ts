///<reference types="svelte" />
;
import type { FormAnswer } from '#platform/http/form.ts'
import { number, rupiah } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import MoneyInput from '#ui/MoneyInput.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { Budget } from '../model.ts';
;

	type Props = {
		year: number
		budget: Pick<Budget, 'total'> | null
		usual: { seed: number; targetGap: number; steps: number }
		/** Whose locks it keeps. */
		scenario: string
		/** The first act on the page, not one of many. */
		first: boolean
		form: FormAnswer | null | undefined
		requestId: string
	};function $$render() {

	
	
	
	
	
	
	

	let { year, budget, usual, scenario, first, form, requestId }: Props = $props()
;
async () => {

if(budget){
	 { svelteHTML.createElement("form", {       "method":`post`,"action":`?/susun&skenario=${scenario}`,"class":['panel', 'stack', { now: first }],});
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`skenario`,"value":scenario,});}
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
		 { svelteHTML.createElement("h2", {}); rupiah(budget.total); }
		 { svelteHTML.createElement("p", {});
			           
			 
		 }
		 { svelteHTML.createElement("details", { "open":form !== null && form !== undefined,});
			 { svelteHTML.createElement("summary", {});    }
			 { svelteHTML.createElement("div", { "class":`stack`,});
				 { const $$_tupnIyenoM3C = __sveltets_2_ensureComponent(MoneyInput); new $$_tupnIyenoM3C({ target: __sveltets_2_any(), props: {           "name":`pagu`,"label":`Pagu yang dicoba`,"hint":`Kosongkan untuk memakai pagu di atas. Anggaran tidak ikut berubah.`,"value":form?.values['pagu'],"error":form?.fields['pagu'],}});}
				 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {               "name":`targetGap`,"label":`Jarak ke yang terbaik (%)`,"hint":`Penyusunan berhenti begitu terbukti sedekat ini.`,"inputmode":`decimal`,"size":6,"value":form?.values['targetGap'] ?? number(usual.targetGap * 100, 1),"error":form?.fields['targetGap'],}});}
				 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {               "name":`langkah`,"label":`Langkah pencarian`,"hint":`Makin banyak, makin lama dan makin dekat ke yang terbaik.`,"inputmode":`numeric`,"size":6,"value":form?.values['langkah'] ?? usual.steps,"error":form?.fields['langkah'],}});}
				 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {               "name":`seed`,"label":`Benih`,"hint":`Benih yang sama dengan data yang sama memberi susunan yang sama.`,"inputmode":`numeric`,"size":12,"value":form?.values['seed'] ?? usual.seed,"error":form?.fields['seed'],}});}
			 }
		 }
		 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":first ? 'primary' : 'plain',}});  Button} }
	 }
}else{
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Pagu ${year} belum diisi.`,"note":`Rencana disusun dalam batas pagu, sumber dana, dan fasilitator.`,}});
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":`/rencana/${year}/anggaran`,}});  year; Button}
	 Empty}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ComposeForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ComposeForm__SvelteComponent_ = ReturnType<typeof ComposeForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default ComposeForm__SvelteComponent_;