///<reference types="svelte" />
;
import { halves, listing, monthName, range, rupiah } from '#platform/i18n/format.ts'
import type { Activity } from '../model.ts'
import { goalWords, methodWords, patternWords, roleWords } from '../words.ts'
import type { Choices } from './choices.ts';
;

	/** An activity to be read by those who may not edit it. */
	type Props = { activity: Activity; choices: Choices };function $$render() {

	
	
	
	

	let { activity: a, choices }: Props = $props()

	const named = (rows: readonly { id: string; name: string }[], id: string) =>
		rows.find((row) => row.id === id)?.name ?? ''
	const facts = $derived(
		[
			['Tujuan', goalWords[a.goal]],
			['Bentuk', choices.forms.find((form) => form.code === a.formCode)?.name ?? a.formCode],
			['Metode', methodWords[a.method]],
			[
				'Kompetensi',
				a.competencies
					.map((gain) => `${named(choices.competencies, gain.competencyId)} +${halves(gain.mean)}`)
					.join('; ')
			],
			['Lama', `${halves(a.jp)} JP, ${a.days} hari`],
			[
				'Kursi per angkatan',
				`${range(a.minSeats, a.maxSeats)}, paling banyak ${a.maxBatches} angkatan`
			],
			['Mentor atau coach', a.mentors === null ? '' : `${a.mentors} orang`],
			['Bulan', listing(a.months.map(monthName))],
			['Biaya', `${rupiah(a.fixedCost)} per angkatan, ${rupiah(a.headCost)} per peserta`],
			['Sumber dana', [a.source, a.account].filter(Boolean).join(', ')],
			['Penyelenggara', `${a.organiser}, ${patternWords[a.pattern].toLowerCase()}`],
			['Fasilitator', a.facilitator],
			[
				'Tuan rumah dan mitra',
				a.partners
					.map(
						(partner) => `${roleWords[partner.role]}: ${named(choices.agencies, partner.agencyId)}`
					)
					.join('; ')
			],
			['Kurikulum', a.curriculum],
			['Pelibatan masyarakat', a.community]
		].filter(([, value]) => value)
	)
;
async () => {

 { svelteHTML.createElement("dl", { "class":`panel`,});
	   for(let [name, value] of __sveltets_2_ensureArray(facts)){name;
		 { svelteHTML.createElement("dt", {});name; }
		 { svelteHTML.createElement("dd", {});value; }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ActivityFacts__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ActivityFacts__SvelteComponent_ = ReturnType<typeof ActivityFacts__SvelteComponent_>;
/*Ωignore_endΩ*/export default ActivityFacts__SvelteComponent_;