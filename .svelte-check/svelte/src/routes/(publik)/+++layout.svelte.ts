///<reference types="svelte" />
;
import Frame from '#ui/Frame.svelte'
import type { LayoutProps } from './$types'
import ExampleBanner from '../ExampleBanner.svelte';
function $$render() {
  const example/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_rennaBelpmaxE0C = __sveltets_2_ensureComponent(ExampleBanner); new $$_rennaBelpmaxE0C({ target: __sveltets_2_any(), props: {}});}};return __sveltets_2_any(0)};
	
	
	

	let { data, children }: LayoutProps = $props()

	const links = $derived([
		data.signedIn ? { href: '/beranda', label: 'Beranda saya' } : { href: '/masuk', label: 'Masuk' }
	])
;
async () => {



  { const $$_emarF0C = __sveltets_2_ensureComponent(Frame); new $$_emarF0C({ target: __sveltets_2_any(), props: {            children:() => { return __sveltets_2_any(0); },"banner":data.example ? example : undefined,"product":`Bina`,"home":`/`,"owner":data.owner,"purpose":`Pembinaan ASN`,"answers":data.answers,links,}});
	;__sveltets_2_ensureSnippet(children());
 Frame}
};
return { props: {} as any as LayoutProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Layout__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Layout__SvelteComponent_ = ReturnType<typeof Layout__SvelteComponent_>;
/*Ωignore_endΩ*/export default Layout__SvelteComponent_;