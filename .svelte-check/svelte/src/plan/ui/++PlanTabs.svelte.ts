///<reference types="svelte" />
;
import Tabs from '#ui/Tabs.svelte';
;

	type Props = { current: '/rencana' | '/rencana/katalog' };function $$render() {

	

	let { current }: Props = $props()

	const items = $derived(
		[
			{ href: '/rencana', label: 'Rencana per tahun' },
			{ href: '/rencana/katalog', label: 'Katalog kegiatan' }
		].map((tab) => ({ ...tab, current: tab.href === current }))
	)
;
async () => {

 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {   "label":`Bagian rencana`,items,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PlanTabs__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PlanTabs__SvelteComponent_ = ReturnType<typeof PlanTabs__SvelteComponent_>;
/*Ωignore_endΩ*/export default PlanTabs__SvelteComponent_;