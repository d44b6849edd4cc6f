///<reference types="svelte" />
;
import AssessmentFilter from '#people/ui/AssessmentFilter.svelte'
import AssessmentTable from '#people/ui/AssessmentTable.svelte'
import PeopleTabs from '#people/ui/PeopleTabs.svelte'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});   } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {   "title":`Asesmen`,"note":`${number(data.total)} hasil penilaian, yang terbaru lebih dulu.`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.edit){ { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/asesmen/impor`,}});   Button}}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTelpoeP0C = __sveltets_2_ensureComponent(PeopleTabs); new $$_sbaTelpoeP0C({ target: __sveltets_2_any(), props: {    "current":`/pegawai/asesmen`,"may":data.may,}});}
 { const $$_retliFtnemssessA0C = __sveltets_2_ensureComponent(AssessmentFilter); new $$_retliFtnemssessA0C({ target: __sveltets_2_any(), props: {      "query":data.query,"agencies":data.agencies,"competencies":data.competencies,}});}
 { const $$_elbaTtnemssessA0C = __sveltets_2_ensureComponent(AssessmentTable); new $$_elbaTtnemssessA0C({ target: __sveltets_2_any(), props: {      "query":data.query,"rows":data.rows,"total":data.total,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;