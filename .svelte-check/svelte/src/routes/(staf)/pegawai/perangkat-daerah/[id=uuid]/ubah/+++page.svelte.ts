///<reference types="svelte" />
;
import ActivationForm from '#people/ui/ActivationForm.svelte'
import AgencyForm from '#people/ui/AgencyForm.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	

	let { data, form }: PageProps = $props()

	const page = $derived(`/pegawai/perangkat-daerah/${data.agency.id}`)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {}); data.agency.name;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Ubah perangkat daerah`,"crumbs":[
		{ href: '/pegawai/perangkat-daerah', label: 'Perangkat daerah' },
		{ href: page, label: data.agency.name }
	],}});}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { const $$_mroFycnegA1C = __sveltets_2_ensureComponent(AgencyForm); new $$_mroFycnegA1C({ target: __sveltets_2_any(), props: {             "agency":data.agency,"agencies":data.agencies,"form":form?.values['active'] ? null : form,"requestId":data.requestId,"action":`?/simpan`,"cancel":page,}});}
	 { const $$_mroFnoitavitcA1C = __sveltets_2_ensureComponent(ActivationForm); new $$_mroFnoitavitcA1C({ target: __sveltets_2_any(), props: {         "version":data.agency.version,"active":data.agency.active,"consequence":`Yang tidak aktif tidak dapat dipilih lagi. Riwayatnya tetap ada.`,"requestId":data.requestId,}});}
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;