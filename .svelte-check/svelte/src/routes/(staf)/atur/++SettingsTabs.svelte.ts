///<reference types="svelte" />
;
import Tabs from '#ui/Tabs.svelte';
;

	type Props = { current: string };function $$render() {

	

	let { current }: Props = $props()

	const items = $derived(
		[
			{ href: '/atur', label: 'Pemerintah daerah' },
			{ href: '/atur/akun', label: 'Akun dan peran' }
		].map((tab) => ({ ...tab, current: tab.href === current }))
	)
;
async () => {

 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {   "label":`Bagian pengaturan`,items,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SettingsTabs__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SettingsTabs__SvelteComponent_ = ReturnType<typeof SettingsTabs__SvelteComponent_>;
/*Ωignore_endΩ*/export default SettingsTabs__SvelteComponent_;