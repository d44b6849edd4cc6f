///<reference types="svelte" />
;
import PeopleTabs from '#people/ui/PeopleTabs.svelte'
import PositionFilter from '#people/ui/PositionFilter.svelte'
import PositionTable from '#people/ui/PositionTable.svelte'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});   } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {   "title":`Jabatan`,"note":`${number(data.total)} jabatan.`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.edit){ { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/jabatan/baru`,}});   Button}}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTelpoeP0C = __sveltets_2_ensureComponent(PeopleTabs); new $$_sbaTelpoeP0C({ target: __sveltets_2_any(), props: {    "current":`/pegawai/jabatan`,"may":data.may,}});}
 { const $$_retliFnoitisoP0C = __sveltets_2_ensureComponent(PositionFilter); new $$_retliFnoitisoP0C({ target: __sveltets_2_any(), props: {  "query":data.query,}});}
 { const $$_elbaTnoitisoP0C = __sveltets_2_ensureComponent(PositionTable); new $$_elbaTnoitisoP0C({ target: __sveltets_2_any(), props: {      "query":data.query,"rows":data.rows,"total":data.total,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;