///<reference types="svelte" />
;
import Tabs from '#ui/Tabs.svelte';
;

	type Props = { year: number; current: 'susun' | 'anggaran' | 'kalender' | 'keadilan' | 'dokumen' };function $$render() {

	

	let { year, current }: Props = $props()

	const items = $derived(
		(
			[
				['susun', 'Susun'],
				['anggaran', 'Anggaran'],
				['kalender', 'Kalender'],
				['keadilan', 'Keadilan'],
				['dokumen', 'Dokumen program']
			] as const
		).map(([part, label]) => ({
			href: `/rencana/${year}/${part}`,
			label,
			current: part === current
		}))
	)
;
async () => {

 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {   "label":`Bagian rencana ${year}`,items,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const YearTabs__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type YearTabs__SvelteComponent_ = ReturnType<typeof YearTabs__SvelteComponent_>;
/*Ωignore_endΩ*/export default YearTabs__SvelteComponent_;