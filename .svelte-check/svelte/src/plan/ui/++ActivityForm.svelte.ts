///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import FormKeys from '#people/ui/FormKeys.svelte'
import { fieldsOf } from '#people/ui/fields.ts'
import { optionsOf } from '#people/ui/options.ts'
import type { FormAnswer } from '#platform/http/form.ts'
import { MONTHS, halves, number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Checkbox from '#ui/Checkbox.svelte'
import Choice from '#ui/Choice.svelte'
import MoneyInput from '#ui/MoneyInput.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { Activity } from '../model.ts'
import { goalWords, methodWords, patternWords } from '../words.ts'
import AudienceFields from './AudienceFields.svelte'
import CompetencyRows from './CompetencyRows.svelte'
import type { Choices } from './choices.ts'
import PartnerRows from './PartnerRows.svelte';
;

	type Props = {
		/** Absent for a new one. */
		activity?: Activity | undefined
		choices: Choices
		form: FormAnswer | null | undefined
		requestId: string
	};function $$render() {

	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	

	let { activity, choices, form, requestId }: Props = $props()

	const field = $derived(fieldsOf(form))
	const typed = $derived(form?.values)
	const homes = $derived(choices.agencies.filter((agency) => agency.home))
	const months = MONTHS.map((label, i) => ({ value: i + 1, label }))
	const percent = (share: number | null | undefined) =>
		share === null || share === undefined ? '' : number(share * 100)
	const decimal = (value: number | undefined) => (value === undefined ? '' : halves(value))
	const isMandatory = $derived(typed ? 'isMandatory' in typed : Boolean(activity?.mandatory))
;
async () => {

 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {     "method":`post`,"action":activity && '?/simpan',"class":`stack loose`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":activity?.version,}});}

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`apa`,});
		 { svelteHTML.createElement("h2", { "id":`apa`,});  }
		 { svelteHTML.createElement("div", { "class":`pair`,});
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {    "label":`Nama kegiatan`,"required":true,...field('title', activity?.title),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {       "label":`Kode`,"size":14,"required":true,...field('code', activity?.code, 'Misalnya KOM-01.'),}});}
		 }
		 { const $$_eciohC2C = __sveltets_2_ensureComponent(Choice); new $$_eciohC2C({ target: __sveltets_2_any(), props: {     "label":`Tujuan`,"options":optionsOf(goalWords),...field('goal', activity?.goal),}});}
		 { svelteHTML.createElement("div", { "class":`pair`,});
			 { const $$_tceleS3C = __sveltets_2_ensureComponent(Select); new $$_tceleS3C({ target: __sveltets_2_any(), props: {        "label":`Bentuk`,"none":`Pilih bentuk`,"options":choices.forms.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),...field('formCode', activity?.formCode),}});}
			 { const $$_tceleS3C = __sveltets_2_ensureComponent(Select); new $$_tceleS3C({ target: __sveltets_2_any(), props: {      "label":`Metode`,"options":optionsOf(methodWords),...field('method', activity?.method),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {         "label":`JP`,"inputmode":`decimal`,"size":6,"required":true,...field('jp', decimal(activity?.jp), 'Jam pelajaran, 45 menit.'),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {         "label":`Hari`,"inputmode":`numeric`,"size":6,"required":true,...field('days', activity?.days),}});}
		 }
	 }

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`naik`,});
		 { svelteHTML.createElement("h2", { "id":`naik`,});     }
		 { svelteHTML.createElement("p", { "class":`hint`,});
			            
		 }
		if(form?.fields['competencies']){
			 { svelteHTML.createElement("p", { "class":`error`,});form.fields['competencies'][0]; }
		}
		 { const $$_swoRycnetepmoC2C = __sveltets_2_ensureComponent(CompetencyRows); new $$_swoRycnetepmoC2C({ target: __sveltets_2_any(), props: {      "gains":activity?.competencies ?? [],"competencies":choices.competencies,typed,}});}
	 }

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`siapa`,});
		 { svelteHTML.createElement("h2", { "id":`siapa`,});  }
		 { svelteHTML.createElement("p", { "class":`hint`,});           }
		 { const $$_sdleiFecneiduA2C = __sveltets_2_ensureComponent(AudienceFields); new $$_sdleiFecneiduA2C({ target: __sveltets_2_any(), props: {          "prefix":`audience`,"audience":activity?.audience,"agencies":homes,"positions":choices.positions,typed,}});}
		 { const $$_xobkcehC2C = __sveltets_2_ensureComponent(Checkbox); new $$_xobkcehC2C({ target: __sveltets_2_any(), props: {      "name":`isMandatory`,"label":`Wajib bagi sebagian pegawai`,"checked":isMandatory,}});}
		 { svelteHTML.createElement("details", { "open":isMandatory,});
			 { svelteHTML.createElement("summary", {});   }
			 { svelteHTML.createElement("div", { "class":`stack`,});
				 { const $$_sdleiFecneiduA4C = __sveltets_2_ensureComponent(AudienceFields); new $$_sdleiFecneiduA4C({ target: __sveltets_2_any(), props: {          "prefix":`mandatory`,"audience":activity?.mandatory,"agencies":homes,"positions":choices.positions,typed,}});}
			 }
		 }
		 { svelteHTML.createElement("div", { "class":`pair`,});
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {        "label":`Peserta perempuan paling sedikit (%)`,"inputmode":`decimal`,"size":6,...field('femaleShare', percent(activity?.femaleShare)),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {        "label":`Peserta daerah terpencil paling sedikit (%)`,"inputmode":`decimal`,"size":6,...field('remoteShare', percent(activity?.remoteShare)),}});}
		 }
	 }

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`kapan`,});
		 { svelteHTML.createElement("h2", { "id":`kapan`,});   }
		 { svelteHTML.createElement("div", { "class":`pair`,});
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {         "label":`Kursi paling sedikit`,"inputmode":`numeric`,"size":6,"required":true,...field('minSeats', activity?.minSeats),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {         "label":`Kursi paling banyak`,"inputmode":`numeric`,"size":6,"required":true,...field('maxSeats', activity?.maxSeats),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {         "label":`Angkatan paling banyak setahun`,"inputmode":`numeric`,"size":6,"required":true,...field('maxBatches', activity?.maxBatches),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {        "label":`Mentor atau coach yang ada`,"inputmode":`numeric`,"size":6,...field(
					'mentors',
					activity?.mentors ?? '',
					'Untuk mentoring dan coaching: satu mentor memegang satu angkatan. Kosong: tidak dibatasi.'
				),}});}
		 }
		 { svelteHTML.createElement("div", { "class":`months`,});
			 { const $$_eciohC3C = __sveltets_2_ensureComponent(Choice); new $$_eciohC3C({ target: __sveltets_2_any(), props: {             "many":true,"label":`Bulan yang mungkin`,"options":months,...field('months'),"name":`months[]`,"id":`months`,"value":typed ? [typed['months'] ?? []].flat() : (activity?.months ?? []),}});}
		 }
	 }

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`biaya`,});
		 { svelteHTML.createElement("h2", { "id":`biaya`,});   }
		 { svelteHTML.createElement("div", { "class":`pair`,});
			 { const $$_tupnIyenoM3C = __sveltets_2_ensureComponent(MoneyInput); new $$_tupnIyenoM3C({ target: __sveltets_2_any(), props: {   "label":`Biaya per angkatan`,...field('fixedCost', activity?.fixedCost),}});}
			 { const $$_tupnIyenoM3C = __sveltets_2_ensureComponent(MoneyInput); new $$_tupnIyenoM3C({ target: __sveltets_2_any(), props: {   "label":`Biaya per peserta`,...field('headCost', activity?.headCost),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {     "label":`Sumber dana`,"required":true,...field('source', activity?.source, 'Misalnya APBD.'),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {    "label":`Kode rekening`,...field('account', activity?.account, 'Misalnya 5.04.02.'),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {    "label":`Kelompok fasilitator`,...field('facilitatorPool', activity?.facilitatorPool, 'Harinya dibatasi di anggaran.'),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {        "label":`Hari fasilitator per angkatan`,"inputmode":`decimal`,"size":6,...field('facilitatorDays', decimal(activity?.facilitatorDays)),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {   "label":`Fasilitator`,...field('facilitator', activity?.facilitator),}});}
		 }
	 }

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`oleh`,});
		 { svelteHTML.createElement("h2", { "id":`oleh`,});    }
		 { svelteHTML.createElement("div", { "class":`pair`,});
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {    "label":`Penyelenggara`,"required":true,...field('organiser', activity?.organiser),}});}
			 { const $$_tceleS3C = __sveltets_2_ensureComponent(Select); new $$_tceleS3C({ target: __sveltets_2_any(), props: {      "label":`Pola penyelenggaraan`,"options":optionsOf(patternWords),...field('pattern', activity?.pattern),}});}
		 }
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {      "label":`Kesesuaian dengan kurikulum standar`,"lines":2,...field('curriculum', activity?.curriculum, 'Wajib ada di dokumen program.'),}});}
		 { svelteHTML.createElement("h3", {});    }
		if(form?.fields['partners']){ { svelteHTML.createElement("p", { "class":`error`,});form.fields['partners'][0]; }}
		 { const $$_swoRrentraP2C = __sveltets_2_ensureComponent(PartnerRows); new $$_swoRrentraP2C({ target: __sveltets_2_any(), props: {     "partners":activity?.partners ?? [],"agencies":choices.agencies,typed,}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {      "label":`Pelibatan masyarakat`,"lines":2,...field('community', activity?.community),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {        "label":`Nilai pelibatan per angkatan`,"inputmode":`decimal`,"size":6,...field(
				'communityBonus',
				decimal(activity?.communityBonus),
				'Setara berapa tingkat kesenjangan; 0 bila tidak dinilai.'
			),}});}
	 }

	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});activity ? 'Simpan kegiatan' : 'Tambahkan kegiatan'; Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/rencana/katalog`,}});  Button}
	 }
 }}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ActivityForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ActivityForm__SvelteComponent_ = ReturnType<typeof ActivityForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default ActivityForm__SvelteComponent_;