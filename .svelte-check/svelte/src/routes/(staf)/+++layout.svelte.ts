///<reference types="svelte" />
;
import { page } from '$app/state'
import Dock, { ICONS } from '#ui/Dock.svelte'
import Frame from '#ui/Frame.svelte'
import Spine from '#ui/Spine.svelte'
import ExampleBanner from '../ExampleBanner.svelte'
import type { LayoutProps } from './$types'
import { stations } from '../../spine.ts';
function $$render() {
  const example/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_rennaBelpmaxE0C = __sveltets_2_ensureComponent(ExampleBanner); new $$_rennaBelpmaxE0C({ target: __sveltets_2_any(), props: {}});}};return __sveltets_2_any(0)};  const loop/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
	if(data.loop){ { const $$_enipS0C = __sveltets_2_ensureComponent(Spine); new $$_enipS0C({ target: __sveltets_2_any(), props: {     "label":`Siklus pembinaan`,"stations":stations(data.loop, page.url.pathname),}});}}
};return __sveltets_2_any(0)};  const menu/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_kcoD0C = __sveltets_2_ensureComponent(Dock); new $$_kcoD0C({ target: __sveltets_2_any(), props: {  "items":dockItems,}});}};return __sveltets_2_any(0)};
	
	
	
	
	
	
	

	let { data, children }: LayoutProps = $props()

	const at = (prefix: string) =>
		page.url.pathname === prefix || page.url.pathname.startsWith(`${prefix}/`)
	const links = $derived([
		...(data.may.seePeople
			? [{ href: '/pegawai', label: 'Pegawai', current: at('/pegawai') }]
			: []),
		...(data.may.manageAccounts ? [{ href: '/atur', label: 'Atur', current: at('/atur') }] : [])
	])
	const own = $derived([
		{ href: '/beranda', label: 'Beranda' },
		...(data.isEmployee ? [{ href: '/saya', label: 'Pengembangan saya' }] : []),
		{ href: '/akun', label: 'Akun saya' }
	])
	const person = $derived({ name: data.name, role: data.role, links: own, signOut: '/keluar' })
	const dockItems = $derived([
		{ href: '/beranda', label: 'Beranda', icon: ICONS.home, current: at('/beranda') },
		...(data.isEmployee
			? [{ href: '/saya', label: 'Saya', icon: ICONS.people, current: at('/saya') }]
			: []),
		{ href: '/akun', label: 'Akun', icon: ICONS.form, current: at('/akun') }
	])
;
async () => {





  { const $$_emarF0C = __sveltets_2_ensureComponent(Frame); new $$_emarF0C({ target: __sveltets_2_any(), props: {                   children:() => { return __sveltets_2_any(0); },"product":`Bina`,"home":`/beranda`,"owner":data.owner,"purpose":`Pembinaan ASN`,"answers":data.answers,"dense":data.desk,links,person,"banner":data.example ? example : undefined,"spine":data.loop ? loop : undefined,"dock":data.desk ? undefined : menu,}});
	;__sveltets_2_ensureSnippet(children());
 Frame}
};
return { props: {} as any as LayoutProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Layout__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Layout__SvelteComponent_ = ReturnType<typeof Layout__SvelteComponent_>;
/*Ωignore_endΩ*/export default Layout__SvelteComponent_;