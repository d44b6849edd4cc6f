///<reference types="svelte" />
;
import CompetencyFilter from '#people/ui/CompetencyFilter.svelte'
import CompetencyTable from '#people/ui/CompetencyTable.svelte'
import PeopleTabs from '#people/ui/PeopleTabs.svelte'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

  { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {   "title":`Kamus kompetensi`,"note":`${number(
		data.total
	)} kompetensi. Uraian level ditulis untuk Bina; hanya nama manajerial dan sosial kultural yang dari PermenPANRB 38/2017.`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.edit){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/kompetensi/baru`,}});  Button}
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/kompetensi/impor`,}});  Button}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTelpoeP0C = __sveltets_2_ensureComponent(PeopleTabs); new $$_sbaTelpoeP0C({ target: __sveltets_2_any(), props: {    "current":`/pegawai/kompetensi`,"may":data.may,}});}
 { const $$_retliFycnetepmoC0C = __sveltets_2_ensureComponent(CompetencyFilter); new $$_retliFycnetepmoC0C({ target: __sveltets_2_any(), props: {  "query":data.query,}});}
 { const $$_elbaTycnetepmoC0C = __sveltets_2_ensureComponent(CompetencyTable); new $$_elbaTycnetepmoC0C({ target: __sveltets_2_any(), props: {      "query":data.query,"rows":data.rows,"total":data.total,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;