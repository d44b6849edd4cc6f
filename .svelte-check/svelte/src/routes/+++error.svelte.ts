///<reference types="svelte" />
;
import { page } from '$app/state'
import Button from '#ui/Button.svelte'
import Frame from '#ui/Frame.svelte';
function $$render() {

	
	
	

	const TITLES: Record<number, string> = {
		401: 'Anda perlu masuk dahulu',
		403: 'Halaman ini bukan untuk peran Anda',
		404: 'Halaman tidak ditemukan',
		410: 'Tautan ini tidak berlaku lagi',
		500: 'Ada yang tidak beres di pihak kami'
	}
	const title = $derived(TITLES[page.status] ?? 'Belum dapat dilanjutkan')
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});title;   } }

 { const $$_emarF0C = __sveltets_2_ensureComponent(Frame); new $$_emarF0C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"product":`Bina`,"home":`/`,"owner":`Pembinaan ASN`,"purpose":"","answers":"",}});
	 { svelteHTML.createElement("h1", {});title; }
	 { svelteHTML.createElement("p", {});page.error?.message; }
	if(page.error?.requestId){ { svelteHTML.createElement("p", { "class":`quiet`,});
			      page.error.requestId;
		 }}
	 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":`/beranda`,}});  Button} }
 Frame}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Error__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Error__SvelteComponent_ = ReturnType<typeof Error__SvelteComponent_>;
/*Ωignore_endΩ*/export default Error__SvelteComponent_;