///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { LedgerEntry } from '../model.ts'
import { jpText } from '../rules.ts';
;

	type Props = {
		entry: LedgerEntry
		year: number
		requestId: string
		form: FormAnswer | null
	};function $$render() {

	
	
	
	
	
	

	let { entry, year, requestId, form }: Props = $props()
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`batalkan`,});
	 { svelteHTML.createElement("h2", { "id":`batalkan`,}); entry.title;  }
	 { svelteHTML.createElement("p", {});
		jpText(entry.counted);          
	 }
	 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {     "method":`post`,"action":`?/batalkan&tahun=${year}`,"class":`stack`,});
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`entryId`,"value":entry.id,});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {           "name":`reason`,"label":`Alasan`,"maxlength":300,"value":form?.values?.reason?.toString(),"error":form?.fields?.reason,}});}
		 { svelteHTML.createElement("div", { "class":`cluster`,});
			 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`danger`,}});  Button}
			 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`?tahun=${year}`,}});  Button}
		 }
	 }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const TakeBack__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TakeBack__SvelteComponent_ = ReturnType<typeof TakeBack__SvelteComponent_>;
/*Ωignore_endΩ*/export default TakeBack__SvelteComponent_;