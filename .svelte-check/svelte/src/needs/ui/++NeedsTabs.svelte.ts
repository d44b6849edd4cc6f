///<reference types="svelte" />
;
import Tabs from '#ui/Tabs.svelte';
;

	type Props = { current: '/kebutuhan' | '/kebutuhan/jam' | '/kebutuhan/penilaian' };function $$render() {

	

	let { current }: Props = $props()

	const items = $derived(
		[
			{ href: '/kebutuhan', label: 'Kesenjangan' },
			{ href: '/kebutuhan/penilaian', label: 'Urutan penilaian' },
			{ href: '/kebutuhan/jam', label: 'JP' }
		].map((tab) => ({ ...tab, current: tab.href === current }))
	)
;
async () => {

 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {   "label":`Bagian kebutuhan`,items,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NeedsTabs__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NeedsTabs__SvelteComponent_ = ReturnType<typeof NeedsTabs__SvelteComponent_>;
/*Ωignore_endΩ*/export default NeedsTabs__SvelteComponent_;