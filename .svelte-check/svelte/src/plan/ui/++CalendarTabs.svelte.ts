///<reference types="svelte" />
;
import Tabs from '#ui/Tabs.svelte';
;

	/** The calendar of a year, and what it rests on; leave names people, so only whoever keeps it sees that. */
	type Props = {
		year: number
		current: '' | 'hari' | 'ruang' | 'fasilitator' | 'batas' | 'cuti'
		mayKeep: boolean
	};function $$render() {

	

	let { year, current, mayKeep }: Props = $props()

	const items = $derived(
		(
			[
				['', 'Kalender'],
				['hari', 'Hari libur'],
				['ruang', 'Ruang'],
				['fasilitator', 'Fasilitator'],
				['batas', 'Batas absen'],
				['cuti', 'Cuti']
			] as const
		)
			.filter(([part]) => part !== 'cuti' || mayKeep)
			.map(([part, label]) => ({
				href: part ? `/rencana/${year}/kalender/${part}` : `/rencana/${year}/kalender`,
				label,
				current: part === current
			}))
	)
;
async () => {

 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {   "label":`Bagian kalender ${year}`,items,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CalendarTabs__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CalendarTabs__SvelteComponent_ = ReturnType<typeof CalendarTabs__SvelteComponent_>;
/*Ωignore_endΩ*/export default CalendarTabs__SvelteComponent_;