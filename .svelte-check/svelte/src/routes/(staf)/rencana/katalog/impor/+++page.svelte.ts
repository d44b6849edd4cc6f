///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import FormKeys from '#people/ui/FormKeys.svelte'
import Button from '#ui/Button.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import FileInput from '#ui/FileInput.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {      "title":`Impor kegiatan`,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: '/rencana/katalog', label: 'Katalog kegiatan' },
		{ label: 'Impor' }
	],"note":`Berkas dibaca dulu. Katalog baru berubah sesudah Anda memeriksa dan menerapkannya.`,}});}
 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {     "method":`post`,"enctype":`multipart/form-data`,"class":`panel stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {  "requestId":data.requestId,}});}
	 { const $$_tupnIeliF1C = __sveltets_2_ensureComponent(FileInput); new $$_tupnIeliF1C({ target: __sveltets_2_any(), props: {            "name":`file`,"label":`Berkas kegiatan`,"hint":`XLSX atau CSV. Kolomnya seperti pada berkas unduhan katalog; kegiatan dikenali dari kodenya.`,"accept":`.xlsx,.csv`,"error":form?.fields?.['file'],"required":true,}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button}
		 { svelteHTML.createElement("a", {  "href":`/rencana/katalog/unduh?format=xlsx`,"download":true,});    }
	 }
 }}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;