///<reference types="svelte" />
;
import AgencyHours from '#hours/ui/AgencyHours.svelte'
import HoursFilter from '#hours/ui/HoursFilter.svelte'
import PeopleHours from '#hours/ui/PeopleHours.svelte'
import NeedsTabs from '#needs/ui/NeedsTabs.svelte'
import { dateTime } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Line from '#ui/charts/Line.svelte'
import Help from '#ui/Help.svelte'
import PageHead from '#ui/PageHead.svelte'
import { writeQuery } from '#ui/table/url.ts'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const ofAgency = (opd: string) =>
		writeQuery({ ...data.query, page: 1, filter: { ...data.query.filter, opd } })
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {}); data.year;   } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: { "title":`Jam pelajaran (JP) ${data.year}`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.credit){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,"href":`/kebutuhan/jam/impor`,}});   Button}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTsdeeN0C = __sveltets_2_ensureComponent(NeedsTabs); new $$_sbaTsdeeN0C({ target: __sveltets_2_any(), props: {  "current":`/kebutuhan/jam`,}});}

 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { svelteHTML.createElement("p", {});data.sentence; }
		 { const $$_retliFsruoH2C = __sveltets_2_ensureComponent(HoursFilter); new $$_retliFsruoH2C({ target: __sveltets_2_any(), props: {         "query":data.query,"agencies":data.agencies.toSorted((a, b) => a.name.localeCompare(b.name, 'id')),"year":data.year,"thisYear":data.thisYear,}});}
		 { const $$_sruoHelpoeP2C = __sveltets_2_ensureComponent(PeopleHours); new $$_sruoHelpoeP2C({ target: __sveltets_2_any(), props: {        "rows":data.rows,"query":data.query,"total":data.total,"year":data.year,}});}
	 }
	 { svelteHTML.createElement("div", { "class":`stack`,});
		if(data.chart){ { svelteHTML.createElement("section", { "class":`panel`,}); { const $$_eniL3C = __sveltets_2_ensureComponent(Line); new $$_eniL3C({ target: __sveltets_2_any(), props: {  "chart":data.chart,}});} }}
		 { const $$_pleH2C = __sveltets_2_ensureComponent(Help); new $$_pleH2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":`Bagaimana perkiraan ini dihitung?`,}});
			               
			           
			           
		 Help}
		 { svelteHTML.createElement("p", { "class":`small quiet`,});
			   { svelteHTML.createElement("time", { "datetime":data.sums.asOf.toISOString(),});dateTime(data.sums.asOf); }
			   data.sums.rulesVersion;
		 }
	 }
 }
if(data.agencies.length > 1){
	 { const $$_sruoHycnegA0C = __sveltets_2_ensureComponent(AgencyHours); new $$_sruoHycnegA0C({ target: __sveltets_2_any(), props: {      "overview":data.sums,"agencies":data.agencies,"address":ofAgency,}});}
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;