///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import Checkbox from '#ui/Checkbox.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import { agencyKindWords } from '../words.ts'
import { fieldsOf } from './fields.ts'
import FormKeys from './FormKeys.svelte'
import { agencyOptions, optionsOf } from './options.ts';
;

	type Props = {
		/** Absent for a new one. */
		agency?:
			| {
					id: string
					version: number
					name: string
					kind: string
					parentId: string | null
					district: string | null
					remote: boolean
			  }
			| undefined
		/** Under which a new one is meant to stand. */
		parentId?: string | null | undefined
		agencies: readonly { id: string; name: string; depth: number }[]
		form: FormAnswer | null | undefined
		requestId: string
		action?: string | undefined
		cancel: string
	};function $$render() {

	
	
	
	
	
	
	
	
	
	

	let { agency, parentId, agencies, form, requestId, action, cancel }: Props = $props()

	const field = $derived(fieldsOf(form))
	const parents = $derived(agencies.filter(({ id }) => id !== agency?.id))
;
async () => {

 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,action,"class":`panel stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":agency?.version,}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {    "label":`Nama`,"required":true,...field('name', agency?.name),}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {      "label":`Jenis`,"options":optionsOf(agencyKindWords),...field('kind', agency?.kind ?? (parentId ? 'unit' : 'agency')),}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {        "label":`Di bawah`,"none":`Langsung di bawah pemerintah daerah`,"options":agencyOptions(parents),...field('parentId', agency ? agency.parentId : parentId),}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {      "label":`Kecamatan`,"size":30,...field('district', agency?.district, 'Tempat kantornya berada.'),}});}
	 { const $$_xobkcehC1C = __sveltets_2_ensureComponent(Checkbox); new $$_xobkcehC1C({ target: __sveltets_2_any(), props: {         "name":`remote`,"label":`Termasuk daerah terpencil`,"hint":`Menurut ketetapan pemerintah daerah sendiri.`,"checked":form ? form.values['remote'] === 'ya' : agency?.remote,}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});agency ? 'Simpan' : 'Tambahkan'; Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":cancel,}});  Button}
	 }
 }}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AgencyForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AgencyForm__SvelteComponent_ = ReturnType<typeof AgencyForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default AgencyForm__SvelteComponent_;