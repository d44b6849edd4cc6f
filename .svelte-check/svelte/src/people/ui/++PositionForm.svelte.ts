///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import { tierWords } from '../words.ts'
import { fieldsOf } from './fields.ts'
import FormKeys from './FormKeys.svelte'
import { optionsOf } from './options.ts';
;

	type Props = {
		/** Absent for a new one. */
		position?: { version: number; title: string; tier: string; class: number | null } | undefined
		form: FormAnswer | null | undefined
		requestId: string
		action?: string | undefined
		cancel: string
	};function $$render() {

	
	
	
	
	
	
	
	
	

	let { position, form, requestId, action, cancel }: Props = $props()

	const field = $derived(fieldsOf(form))
;
async () => {

 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,action,"class":`panel stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":position?.version,}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {    "label":`Nama jabatan`,"required":true,...field('title', position?.title),}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {        "label":`Jenjang`,"none":`Pilih jenjang`,"options":optionsOf(tierWords),...field(
			'tier',
			position?.tier,
			'Menentukan standar kompetensi dan batas usia pensiun pemangkunya.'
		),}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {        "label":`Kelas jabatan`,"inputmode":`numeric`,"size":4,...field('class', position?.class, 'Angka 1 sampai 17; boleh kosong.'),}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});position ? 'Simpan' : 'Tambahkan'; Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":cancel,}});  Button}
	 }
 }}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PositionForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PositionForm__SvelteComponent_ = ReturnType<typeof PositionForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default PositionForm__SvelteComponent_;