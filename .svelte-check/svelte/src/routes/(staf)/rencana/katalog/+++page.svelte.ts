///<reference types="svelte" />
;
import ActivityFilter from '#plan/ui/ActivityFilter.svelte'
import ActivityTable from '#plan/ui/ActivityTable.svelte'
import PlanTabs from '#plan/ui/PlanTabs.svelte'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {   "title":`Katalog kegiatan`,"note":`${number(data.total)} kegiatan.`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.editCatalogue){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/rencana/katalog/impor`,}});  Button}
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/rencana/katalog/baru`,}});  Button}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTnalP0C = __sveltets_2_ensureComponent(PlanTabs); new $$_sbaTnalP0C({ target: __sveltets_2_any(), props: {  "current":`/rencana/katalog`,}});}
 { const $$_retliFytivitcA0C = __sveltets_2_ensureComponent(ActivityFilter); new $$_retliFytivitcA0C({ target: __sveltets_2_any(), props: {    "query":data.query,"forms":data.forms,}});}
 { const $$_elbaTytivitcA0C = __sveltets_2_ensureComponent(ActivityTable); new $$_elbaTytivitcA0C({ target: __sveltets_2_any(), props: {        "query":data.query,"rows":data.rows,"total":data.total,"mayEdit":data.may.editCatalogue,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;