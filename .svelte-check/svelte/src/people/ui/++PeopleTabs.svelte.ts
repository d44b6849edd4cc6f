///<reference types="svelte" />
;
import Tabs from '#ui/Tabs.svelte';
;

	type Props = { current: string; may: { list: boolean; agencies: boolean; edit: boolean } };function $$render() {

	

	let { current, may }: Props = $props()

	const items = $derived(
		[
			{ href: '/pegawai', label: 'Pegawai', may: may.list },
			{ href: '/pegawai/perangkat-daerah', label: 'Perangkat daerah', may: may.agencies },
			{ href: '/pegawai/jabatan', label: 'Jabatan', may: may.list },
			{ href: '/pegawai/kompetensi', label: 'Kamus kompetensi', may: true },
			{ href: '/pegawai/standar', label: 'Standar', may: true },
			{ href: '/pegawai/asesmen', label: 'Asesmen', may: may.list },
			{ href: '/pegawai/impor', label: 'Impor', may: may.edit }
		]
			.filter((tab) => tab.may)
			.map(({ href, label }) => ({ href, label, current: href === current }))
	)
;
async () => {

 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {   "label":`Bagian pegawai`,items,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PeopleTabs__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PeopleTabs__SvelteComponent_ = ReturnType<typeof PeopleTabs__SvelteComponent_>;
/*Ωignore_endΩ*/export default PeopleTabs__SvelteComponent_;