///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import { nip } from '#platform/i18n/format.ts'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import Checkbox from '#ui/Checkbox.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { PositionKind, Tier } from '../model.ts'
import { educationWords, employeeKindWords, employeeStatusWords } from '../words.ts'
import { fieldsOf } from './fields.ts'
import FormKeys from './FormKeys.svelte'
import { agencyOptions, optionsOf } from './options.ts'
import PositionSelect from './PositionSelect.svelte';
;

	type Stored = {
		id: string
		version: number
		nip: string
		name: string
		frontTitle: string | null
		backTitle: string | null
		kind: string
		status: string
		agencyId: string
		agency: string
		positionId: string
		position: { title: string }
		targetPositionId: string | null
		targetPosition: { title: string } | null
		supervisor: { name: string; nip: string } | null
		rank: string | null
		education: string | null
		educationName: string | null
		district: string | null
		remote: boolean
		email: string | null
		phone: string | null
	};;
	type Props = {
		/** Absent for somebody new. */
		person?: Stored | undefined
		agencies: readonly { id: string; name: string; depth: number }[]
		positions: readonly { id: string; title: string; kind: PositionKind; tier: Tier }[]
		form: FormAnswer | null | undefined
		requestId: string
		cancel: string
	};function $$render() {

	
	
	
	
	
	
	
	
	
	
	
	
	


	let { person, agencies, positions, form, requestId, cancel }: Props = $props()

	const field = $derived(fieldsOf(form))
	/** Someone may still belong to an agency that was closed. */
	const places = $derived(
		!person || agencies.some(({ id }) => id === person.agencyId)
			? agencies
			: [{ id: person.agencyId, name: `${person.agency} (nonaktif)`, depth: 0 }, ...agencies]
	)
;
async () => {

 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {   "method":`post`,"class":`stack loose`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":person?.version,}});}
	 { svelteHTML.createElement("fieldset", { "class":`panel stack`,});
		 { svelteHTML.createElement("legend", { "class":`visually-hidden`,});  }
		 { svelteHTML.createElement("h2", {});  }
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {       "label":`NIP`,"inputmode":`numeric`,"required":true,...field(
				'nip',
				person && nip(person.nip),
				'Tanggal lahir dan jenis kelamin dibaca dari NIP.'
			),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {    "label":`Nama tanpa gelar`,"required":true,...field('name', person?.name),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {     "label":`Gelar depan`,"size":20,...field('frontTitle', person?.frontTitle),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {     "label":`Gelar belakang`,"size":30,...field('backTitle', person?.backTitle),}});}
		 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {      "label":`Jenis pegawai`,"options":optionsOf(employeeKindWords),...field('kind', person?.kind),}});}
		if(person){
			 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {      "label":`Status`,"options":optionsOf(employeeStatusWords),...field('status', person.status, 'Hanya pegawai aktif yang ikut direncanakan.'),}});}
		}
	 }

	 { svelteHTML.createElement("fieldset", { "class":`panel stack`,});
		 { svelteHTML.createElement("legend", { "class":`visually-hidden`,});   }
		 { svelteHTML.createElement("h2", {});   }
		 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {        "label":`Perangkat daerah atau unit`,"none":`Pilih unit`,"options":agencyOptions(places),...field('agencyId', person?.agencyId, undefined, person?.agency),}});}
		 { const $$_tceleSnoitisoP2C = __sveltets_2_ensureComponent(PositionSelect); new $$_tceleSnoitisoP2C({ target: __sveltets_2_any(), props: {       "label":`Jabatan`,"none":`Pilih jabatan`,positions,...field('positionId', person?.positionId, undefined, person?.position.title),}});}
		 { const $$_tceleSnoitisoP2C = __sveltets_2_ensureComponent(PositionSelect); new $$_tceleSnoitisoP2C({ target: __sveltets_2_any(), props: {       "label":`Jabatan sasaran`,"none":`Tidak ada`,positions,...field(
				'targetPositionId',
				person?.targetPositionId,
				'Jabatan yang sedang disiapkan. Standarnya ikut dihitung dalam kesenjangan.',
				person?.targetPosition?.title
			),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {    "label":`Atasan langsung`,...field(
				'supervisor',
				person?.supervisor?.nip,
				person?.supervisor
					? `Sekarang ${person.supervisor.name}. Tulis NIP, atau nama seperti di daftar.`
					: 'Tulis NIP, atau nama seperti di daftar.'
			),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {      "label":`Golongan`,"size":10,...field('rank', person?.rank, 'Misalnya III/d, atau IX untuk PPPK.'),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {     "label":`Kecamatan tempat kerja`,"size":30,...field('district', person?.district),}});}
		 { const $$_xobkcehC2C = __sveltets_2_ensureComponent(Checkbox); new $$_xobkcehC2C({ target: __sveltets_2_any(), props: {       "name":`remote`,"label":`Bertugas di daerah terpencil`,"checked":form ? form.values['remote'] === 'ya' : person?.remote,}});}
	 }

	 { svelteHTML.createElement("fieldset", { "class":`panel stack`,});
		 { svelteHTML.createElement("legend", { "class":`visually-hidden`,});   }
		 { svelteHTML.createElement("h2", {});   }
		 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {        "label":`Pendidikan terakhir`,"none":`Belum diketahui`,"options":optionsOf(educationWords),...field('education', person?.education),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {   "label":`Jurusan`,...field('educationName', person?.educationName),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {     "label":`Surel`,"type":`email`,...field('email', person?.email),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {       "label":`Telepon`,"type":`tel`,"size":20,...field('phone', person?.phone),}});}
	 }

	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});person ? 'Simpan' : 'Tambahkan'; Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":cancel,}});  Button}
	 }
 }}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EmployeeForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EmployeeForm__SvelteComponent_ = ReturnType<typeof EmployeeForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default EmployeeForm__SvelteComponent_;