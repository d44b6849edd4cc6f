///<reference types="svelte" />
;
import AgencyForm from '#people/ui/AgencyForm.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	

	let { data, form }: PageProps = $props()

	const LIST = '/pegawai/perangkat-daerah'
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});     } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Tambah perangkat daerah atau unit`,"crumbs":[{ href: LIST, label: 'Perangkat daerah' }],}});}
 { const $$_mroFycnegA0C = __sveltets_2_ensureComponent(AgencyForm); new $$_mroFycnegA0C({ target: __sveltets_2_any(), props: {    ...data,form,"cancel":data.parentId ? `${LIST}/${data.parentId}` : LIST,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;