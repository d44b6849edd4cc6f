///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import type { FormAnswer } from '#platform/http/form.ts'
import { joinDate } from '#platform/i18n/read.ts'
import Button from '#ui/Button.svelte'
import DateBoxes from '#ui/DateBoxes.svelte'
import FormKeys from './FormKeys.svelte';
;

	type Props = {
		standard: { id: string; version: number }
		form: FormAnswer | null | undefined
		requestId: string
	};function $$render() {

	
	
	
	
	
	

	let { standard, form, requestId }: Props = $props()

	const typed = $derived.by(() => {
		const box = (part: string) => String(form?.values[`from_${part}`] ?? '')
		return joinDate(box('hari'), box('bulan'), box('tahun'))
	})
;
async () => {

 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {     "method":`post`,"action":`?/berlakukan`,"class":`panel stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":standard.version,}});}
	 { svelteHTML.createElement("h2", {});  }
	 { svelteHTML.createElement("p", { "class":`small`,});
		            
		        
	 }
	 { const $$_sexoBetaD1C = __sveltets_2_ensureComponent(DateBoxes); new $$_sexoBetaD1C({ target: __sveltets_2_any(), props: {        "name":`from`,"label":`Mulai berlaku`,"value":typed,"error":form?.fields['from'],}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
		 { svelteHTML.createElement("a", { "href":`/pegawai/standar/${standard.id}/hapus`,});   }
	 }
 }}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EnforceForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EnforceForm__SvelteComponent_ = ReturnType<typeof EnforceForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default EnforceForm__SvelteComponent_;