///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import Choice from '#ui/Choice.svelte'
import TextInput from '#ui/TextInput.svelte'
import { certaintyWords } from '../words.ts'
import { fieldsOf } from './fields.ts'
import FormKeys from './FormKeys.svelte'
import { optionsOf } from './options.ts';
;

	type Props = {
		standard: { version: number; name: string; legalBasis: string; certainty: string }
		form: FormAnswer | null | undefined
		requestId: string
	};function $$render() {

	
	
	
	
	
	
	
	
	

	let { standard, form, requestId }: Props = $props()

	const field = $derived(fieldsOf(form))
;
async () => {

 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {     "method":`post`,"action":`?/simpan`,"class":`panel stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":standard.version,}});}
	 { svelteHTML.createElement("h2", {});  }
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {    "label":`Nama versi`,"required":true,...field('name', standard.name),}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {      "label":`Dasar hukum`,"lines":3,"required":true,...field('legalBasis', standard.legalBasis),}});}
	 { const $$_eciohC1C = __sveltets_2_ensureComponent(Choice); new $$_eciohC1C({ target: __sveltets_2_any(), props: {      "label":`Seberapa pasti angkanya`,"options":optionsOf(certaintyWords),...field('certainty', standard.certainty),}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
 }}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StandardForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StandardForm__SvelteComponent_ = ReturnType<typeof StandardForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default StandardForm__SvelteComponent_;