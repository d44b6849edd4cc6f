///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import { joinDate } from '#platform/i18n/read.ts'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import DateBoxes from '#ui/DateBoxes.svelte'
import Select from '#ui/Select.svelte'
import { HIGHEST_LEVEL } from '../model.ts'
import { assessmentSourceWords, levelText } from '../words.ts'
import { fieldsOf } from './fields.ts'
import FormKeys from './FormKeys.svelte'
import { optionsOf } from './options.ts';
;

	type Props = {
		competencies: readonly { id: string; code: string; name: string }[]
		form: FormAnswer | null | undefined
		requestId: string
	};function $$render() {

	
	
	
	
	
	
	
	
	
	
	

	let { competencies, form, requestId }: Props = $props()

	const LEVELS = Array.from({ length: 2 * HIGHEST_LEVEL + 1 }, (_, i) => ({
		value: i / 2,
		label: levelText(i / 2)
	}))
	/** How sure: what a full assessment says counts as it is, what somebody thinks counts less. */
	const CONFIDENCES = [
		{ value: 1, label: 'Tinggi: alat ukur baku' },
		{ value: 0.7, label: 'Sedang: pengamatan terstruktur' },
		{ value: 0.4, label: 'Rendah: perkiraan' }
	]
	const field = $derived(fieldsOf(form))
	const typedDate = $derived.by(() => {
		const box = (part: string) => String(form?.values[`assessedOn_${part}`] ?? '')
		return joinDate(box('hari'), box('bulan'), box('tahun'))
	})
;
async () => {

 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {     "method":`post`,"action":`?/catat`,"class":`panel stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: { requestId,}});}
	 { svelteHTML.createElement("h2", {});   }
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {        "label":`Kompetensi`,"none":`Pilih kompetensi`,"options":competencies.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),...field('competencyId'),}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {       "label":`Level yang dicapai`,"none":`Pilih level`,"options":LEVELS,...field('level'),}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {     "label":`Sumber`,"options":optionsOf(assessmentSourceWords),...field('source'),}});}
	 { const $$_sexoBetaD1C = __sveltets_2_ensureComponent(DateBoxes); new $$_sexoBetaD1C({ target: __sveltets_2_any(), props: {         "name":`assessedOn`,"label":`Tanggal penilaian`,"value":typedDate,"error":form?.fields['assessedOn'],}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {     "label":`Keyakinan`,"options":CONFIDENCES,...field('confidence'),}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
 }}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AssessmentForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AssessmentForm__SvelteComponent_ = ReturnType<typeof AssessmentForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default AssessmentForm__SvelteComponent_;