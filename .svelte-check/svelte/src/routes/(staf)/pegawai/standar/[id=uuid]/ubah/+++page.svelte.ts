///<reference types="svelte" />
;
import EnforceForm from '#people/ui/EnforceForm.svelte'
import StandardForm from '#people/ui/StandardForm.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	

	let { data, form }: PageProps = $props()

	const standard = $derived(data.standard)
	const enforcing = $derived(form?.values['from_hari'] !== undefined)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});standard.name;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Keterangan dan pemberlakuan`,"crumbs":[
		{ href: '/pegawai/standar', label: 'Standar kompetensi' },
		{ href: `/pegawai/standar/${standard.id}`, label: standard.name }
	],}});}
 { svelteHTML.createElement("div", { "class":`sidebar wide`,});
	 { const $$_mroFdradnatS1C = __sveltets_2_ensureComponent(StandardForm); new $$_mroFdradnatS1C({ target: __sveltets_2_any(), props: {     standard,"form":enforcing ? null : form,"requestId":data.requestId,}});}
	 { const $$_mroFecrofnE1C = __sveltets_2_ensureComponent(EnforceForm); new $$_mroFecrofnE1C({ target: __sveltets_2_any(), props: {     standard,"form":enforcing ? form : null,"requestId":data.requestId,}});}
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;