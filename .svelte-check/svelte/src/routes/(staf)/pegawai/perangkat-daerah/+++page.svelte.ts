///<reference types="svelte" />
;
import AgencyFilter from '#people/ui/AgencyFilter.svelte'
import AgencyTable from '#people/ui/AgencyTable.svelte'
import PeopleTabs from '#people/ui/PeopleTabs.svelte'
import Button from '#ui/Button.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	

	let { data }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

  { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {   "title":`Perangkat daerah`,"note":`Pegawai dan unit dihitung bersama semua yang ada di bawahnya.`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.edit){ { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/perangkat-daerah/baru`,}});   Button}}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTelpoeP0C = __sveltets_2_ensureComponent(PeopleTabs); new $$_sbaTelpoeP0C({ target: __sveltets_2_any(), props: {    "current":`/pegawai/perangkat-daerah`,"may":data.may,}});}
 { const $$_retliFycnegA0C = __sveltets_2_ensureComponent(AgencyFilter); new $$_retliFycnegA0C({ target: __sveltets_2_any(), props: {  "query":data.query,}});}
 { const $$_elbaTycnegA0C = __sveltets_2_ensureComponent(AgencyTable); new $$_elbaTycnegA0C({ target: __sveltets_2_any(), props: {        "caption":`Perangkat daerah`,"query":data.query,"rows":data.rows,"total":data.total,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;