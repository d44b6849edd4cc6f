///<reference types="svelte" />
;
import { longDate, nip } from '#platform/i18n/format.ts'
import type {
		Education,
		EmployeeKind,
		EmployeeStatus,
		PositionKind,
		Sex,
		Tier
	} from '../model.ts'
import {
		educationWords,
		employeeKindWords,
		employeeStatusWords,
		positionText,
		rankText,
		sexWords
	} from '../words.ts'
import Facts from './Facts.svelte';
;

	type Post = { title: string; kind: PositionKind; tier: Tier };;
	type Props = {
		person: {
			nip: string
			kind: EmployeeKind
			sex: Sex
			bornOn: string
			appointedOn: string | null
			education: Education | null
			educationName: string | null
			rank: string | null
			agencyId: string
			agency: string
			position: Post
			targetPosition: Post | null
			supervisor: { name: string; nip: string } | null
			district: string | null
			remote: boolean
			email: string | null
			phone: string | null
			retiresOn: string | null
			status: EmployeeStatus
			earlierNips: readonly string[]
		}
		/** The reader may open the page of the agency. */
		agencies: boolean
	};function $$render() {

	
	
	
	


	let { person, agencies }: Props = $props()

	const date = (civil: string | null) => civil && longDate(civil)
	const education = $derived(
		[person.education && educationWords[person.education], person.educationName]
			.filter(Boolean)
			.join(', ')
	)
	const place = $derived(
		[person.district && `Kecamatan ${person.district}`, person.remote && 'daerah terpencil']
			.filter(Boolean)
			.join(', ')
	)
	const facts = $derived([
		{
			name: 'NIP',
			value: nip(person.nip),
			note:
				person.earlierNips.length > 0 ? `Dulu ${person.earlierNips.map(nip).join(', ')}` : undefined
		},
		{ name: 'Jenis pegawai', value: employeeKindWords[person.kind] },
		...(person.status === 'active'
			? []
			: [{ name: 'Status', value: employeeStatusWords[person.status] }]),
		{ name: 'Golongan', value: person.rank && rankText(person.rank) },
		{ name: 'Jabatan', value: positionText(person.position) },
		...(person.targetPosition
			? [{ name: 'Jabatan sasaran', value: positionText(person.targetPosition) }]
			: []),
		{
			name: 'Unit',
			value: person.agency,
			href: agencies ? `/pegawai/perangkat-daerah/${person.agencyId}` : undefined
		},
		{
			name: 'Atasan',
			value: person.supervisor?.name ?? null,
			note: person.supervisor ? nip(person.supervisor.nip) : undefined
		},
		{ name: 'Tempat kerja', value: place },
		{ name: 'Pendidikan', value: education },
		{ name: 'Lahir', value: `${date(person.bornOn)}, ${sexWords[person.sex].toLowerCase()}` },
		{ name: 'Diangkat', value: date(person.appointedOn) },
		{ name: 'Pensiun', value: date(person.retiresOn) },
		{ name: 'Surel', value: person.email },
		{ name: 'Telepon', value: person.phone }
	])
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`data-pegawai`,});
	 { svelteHTML.createElement("h2", { "id":`data-pegawai`,});  }
	 { const $$_stcaF1C = __sveltets_2_ensureComponent(Facts); new $$_stcaF1C({ target: __sveltets_2_any(), props: { facts,}});}
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PersonFacts__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PersonFacts__SvelteComponent_ = ReturnType<typeof PersonFacts__SvelteComponent_>;
/*Ωignore_endΩ*/export default PersonFacts__SvelteComponent_;