///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import { fieldsOf } from '#people/ui/fields.ts'
import type { FormAnswer } from '#platform/http/form.ts'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Choice from '#ui/Choice.svelte'
import TextInput from '#ui/TextInput.svelte'
import { unitKinds, type Absence } from '../calendar.ts'
import { unitKindWords } from '../words.ts';
;

	type Props = {
		absence: Absence
		agencies: readonly { id: string; name: string }[]
		form: FormAnswer | null | undefined
		requestId: string
	};function $$render() {

	
	
	
	
	
	
	
	
	

	let { absence, agencies, form, requestId }: Props = $props()

	const field = $derived(fieldsOf(form))
;
async () => {

 { svelteHTML.createElement("form", {   "method":`post`,"class":`stack loose`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":absence.version,}});}
	   for(let kind of __sveltets_2_ensureArray(unitKinds)){kind;
		 { svelteHTML.createElement("fieldset", { "class":`panel`,});
			 { svelteHTML.createElement("legend", {});unitKindWords[kind]; }
			 { svelteHTML.createElement("div", { "class":`cluster base`,});
				 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {        "label":`Bagian paling banyak (%)`,"inputmode":`decimal`,"size":6,...field(`${kind}Share`, number(absence.limits[kind].share * 100)),}});}
				 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {        "label":`Tetapi selalu boleh (orang)`,"inputmode":`numeric`,"size":6,...field(`${kind}Least`, absence.limits[kind].least),}});}
			 }
		 }
	}
	 { svelteHTML.createElement("details", { "class":`panel`,});
		 { svelteHTML.createElement("summary", {});   number(absence.counters.length);  }
		 { const $$_eciohC2C = __sveltets_2_ensureComponent(Choice); new $$_eciohC2C({ target: __sveltets_2_any(), props: {            "name":`counters[]`,"label":`Perangkat daerah yang melayani warga di loket`,"hint":`Berlaku juga untuk semua unit di bawahnya.`,"many":true,"options":agencies.map(({ id, name }) => ({ value: id, label: name })),"value":form ? form.values['counters'] : absence.counters,}});}
	 }
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {     "label":`Dasar`,"required":true,...field('legalBasis', absence.legalBasis, 'Misalnya nomor keputusan kepala daerah.'),}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AbsenceForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AbsenceForm__SvelteComponent_ = ReturnType<typeof AbsenceForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default AbsenceForm__SvelteComponent_;