///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import { HIGHEST_LEVEL } from '../model.ts'
import { familyWords } from '../words.ts'
import { fieldsOf } from './fields.ts'
import FormKeys from './FormKeys.svelte'
import { optionsOf } from './options.ts';
;

	type Props = {
		/** Absent for a new one. */
		competency?:
			| {
					version: number
					code: string
					name: string
					family: string
					definition: string
					levels: readonly { level: number; description: string; indicators: readonly string[] }[]
			  }
			| undefined
		form: FormAnswer | null | undefined
		requestId: string
		action?: string | undefined
		cancel: string
	};function $$render() {

	
	
	
	
	
	
	
	
	
	

	let { competency, form, requestId, action, cancel }: Props = $props()

	const field = $derived(fieldsOf(form))
	const levels = $derived(
		Array.from({ length: HIGHEST_LEVEL }, (_, i) => {
			const stored = competency?.levels.find(({ level }) => level === i + 1)
			return {
				level: i + 1,
				description: form?.values['description']?.[i] ?? stored?.description ?? '',
				indicators: form?.values['indicators']?.[i] ?? stored?.indicators.join('\n') ?? ''
			}
		})
	)
;
async () => {

 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,action,"class":`panel stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":competency?.version,}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {       "label":`Kode`,"size":12,"required":true,...field('code', competency?.code, 'Misalnya TEK-01.'),}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {    "label":`Nama`,"required":true,...field('name', competency?.name),}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {      "label":`Rumpun`,"options":optionsOf(familyWords),...field('family', competency?.family),}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {     "label":`Definisi`,"lines":3,...field('definition', competency?.definition),}});}
	   for(let { level, description, indicators } of __sveltets_2_ensureArray(levels)){level;
		 { svelteHTML.createElement("fieldset", { "class":`stack tight`,});
			 { svelteHTML.createElement("legend", {}); level; }
			 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {           "id":`uraian-${level}`,"name":`description[]`,"label":`Uraian level ${level}`,"lines":2,"value":description,}});}
			 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {             "id":`indikator-${level}`,"name":`indicators[]`,"label":`Indikator perilaku level ${level}`,"hint":`Satu indikator satu baris.`,"lines":3,"value":indicators,}});}
		 }
	}
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});competency ? 'Simpan' : 'Tambahkan'; Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":cancel,}});  Button}
	 }
 }}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompetencyForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompetencyForm__SvelteComponent_ = ReturnType<typeof CompetencyForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompetencyForm__SvelteComponent_;