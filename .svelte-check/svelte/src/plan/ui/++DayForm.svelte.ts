///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import { fieldsOf } from '#people/ui/fields.ts'
import { optionsOf } from '#people/ui/options.ts'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import DateBoxes from '#ui/DateBoxes.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { Day } from '../calendar.ts'
import { dayKindWords } from '../words.ts';
;

	type Props = {
		/** Absent for a new one. */
		day?: Day | undefined
		form: FormAnswer | null | undefined
		requestId: string
		cancel?: string | undefined
	};function $$render() {

	
	
	
	
	
	
	
	
	
	

	let { day, form, requestId, cancel }: Props = $props()

	const field = $derived(fieldsOf(form))
	const date = (name: string, stored: string | undefined) => ({
		name,
		value: form ? String(form.values[name] ?? '') : (stored ?? ''),
		error: form?.fields[name]
	})
;
async () => {

 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/simpan`,"class":['panel stack', { now: day }],});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":day?.version ?? 0,}});}
	if(day){ { svelteHTML.createElement("input", {      "type":`hidden`,"name":`id`,"value":day.id,});}}
	 { svelteHTML.createElement("h2", {});day ? `Ubah ${day.name}` : 'Tambah hari'; }
	 { const $$_sexoBetaD1C = __sveltets_2_ensureComponent(DateBoxes); new $$_sexoBetaD1C({ target: __sveltets_2_any(), props: {   "label":`Tanggal`,...date('firstOn', day?.firstOn),}});}
	 { const $$_sexoBetaD1C = __sveltets_2_ensureComponent(DateBoxes); new $$_sexoBetaD1C({ target: __sveltets_2_any(), props: {      "label":`Sampai`,"hint":`Kosongkan bila satu hari saja.`,...date('lastOn', day && day.lastOn !== day.firstOn ? day.lastOn : ''),}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {    "label":`Nama`,"required":true,...field('name', day?.name),}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {     "label":`Jenis`,"options":optionsOf(dayKindWords),...field('kind', day?.kind),}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});day ? 'Simpan' : 'Tambahkan'; Button}
		if(cancel){ { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":cancel,}});  Button}}
	 }
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const DayForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DayForm__SvelteComponent_ = ReturnType<typeof DayForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default DayForm__SvelteComponent_;