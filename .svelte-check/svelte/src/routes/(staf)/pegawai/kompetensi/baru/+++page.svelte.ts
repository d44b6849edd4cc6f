///<reference types="svelte" />
;
import CompetencyForm from '#people/ui/CompetencyForm.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	

	let { data, form }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Tambah kompetensi`,"crumbs":[{ href: '/pegawai/kompetensi', label: 'Kamus kompetensi' }],}});}
 { const $$_mroFycnetepmoC0C = __sveltets_2_ensureComponent(CompetencyForm); new $$_mroFycnetepmoC0C({ target: __sveltets_2_any(), props: {     form,"requestId":data.requestId,"cancel":`/pegawai/kompetensi`,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;