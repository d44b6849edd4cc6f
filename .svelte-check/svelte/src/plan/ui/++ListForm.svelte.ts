///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import FileInput from '#ui/FileInput.svelte'
import TextInput from '#ui/TextInput.svelte';
;

	/** A list to be pasted, or handed in as a small CSV file. */
	type Props = {
		summary: string
		action: string
		/** The first lines of such a list. */
		example: string
		form: FormAnswer | null | undefined
		requestId: string
	};function $$render() {

	
	
	
	
	

	let { summary, action, example, form, requestId }: Props = $props()

	const wrong = $derived(form?.values['isi'] !== undefined)
;
async () => {

 { svelteHTML.createElement("details", {   "class":`panel`,"open":wrong,});
	 { svelteHTML.createElement("summary", {});summary; }
	 { svelteHTML.createElement("form", {      "method":`post`,action,"enctype":`multipart/form-data`,"class":`stack`,});
		 { const $$_syeKmroF2C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF2C({ target: __sveltets_2_any(), props: { requestId,}});}
		 { svelteHTML.createElement("p", { "class":`small`,});
			          
		 }
		 { svelteHTML.createElement("pre", { "class":`small`,});example; }
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {           "name":`isi`,"label":`Tempelkan daftarnya`,"lines":6,"value":form?.values['isi'],"error":form?.fields['isi'],}});}
		 { const $$_tupnIeliF2C = __sveltets_2_ensureComponent(FileInput); new $$_tupnIeliF2C({ target: __sveltets_2_any(), props: {         "name":`berkas`,"label":`Atau pilih berkas CSV`,"accept":`.csv,text/csv`,"error":form?.fields['berkas'],}});}
		 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button} }
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ListForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ListForm__SvelteComponent_ = ReturnType<typeof ListForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default ListForm__SvelteComponent_;