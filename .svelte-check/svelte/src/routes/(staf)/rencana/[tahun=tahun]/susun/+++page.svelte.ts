///<reference types="svelte" />
;
import AcceptPlan from '#plan/ui/AcceptPlan.svelte'
import ComposeForm from '#plan/ui/ComposeForm.svelte'
import CompositionTable from '#plan/ui/CompositionTable.svelte'
import WorkbenchPanel from '#plan/ui/WorkbenchPanel.svelte'
import YearTabs from '#plan/ui/YearTabs.svelte'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import PageHead from '#ui/PageHead.svelte'
import Tabs from '#ui/Tabs.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const labels = {
		pagu: 'Pagu',
		seed: 'Benih',
		targetGap: 'Jarak ke yang terbaik',
		tetap: 'Nilai kursi yang tetap',
		label: 'Nama skenario'
	}
	const current = $derived(data.current)
	const found = $derived(current?.found)
	const name = $derived(data.scenario.name)
	const others = $derived(
		data.scenarios.flatMap((one) => (one.name !== name && one.current ? [one.current] : []))
	)
	const before = $derived(found?.settings.from ?? found?.parentId ?? undefined)
	const compared = $derived(others[0]?.id ?? before)
	const tabs = $derived(
		data.scenarios.map((scenario) => ({
			href: `/rencana/${data.year}/susun?skenario=${scenario.name}`,
			label: `Skenario ${scenario.name}${scenario.label && `, ${scenario.label}`}`,
			current: scenario.name === name
		}))
	)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});  data.year;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {     "problem":form?.problem,"fields":form?.fields,labels,}});}
  { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {     "title":`Susun rencana ${data.year}`,"crumbs":[{ href: '/rencana', label: 'Rencana' }, { label: String(data.year) }],"note":`${number(data.activities)} kegiatan aktif di katalog, ${number(data.people)} pegawai aktif.`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(found){
			if(compared){
				 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/rencana/${data.year}/susunan/${found.id}/banding?lain=${compared}`,}});
					others.length > 0 ? 'Bandingkan skenario' : 'Bandingkan dengan sebelumnya';
				 Button}
			}
			if(data.may.compose){ { const $$_nalPtpeccA0C = __sveltets_2_ensureComponent(AcceptPlan); new $$_nalPtpeccA0C({ target: __sveltets_2_any(), props: {   found,"requestId":data.requestId,}});}}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTraeY0C = __sveltets_2_ensureComponent(YearTabs); new $$_sbaTraeY0C({ target: __sveltets_2_any(), props: {    "year":data.year,"current":`susun`,}});}
if(tabs.length > 1){ { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {    "label":`Skenario ${data.year}`,"items":tabs,}});}}

if(current){
	 { const $$_lenaPhcnebkroW0C = __sveltets_2_ensureComponent(WorkbenchPanel); new $$_lenaPhcnebkroW0C({ target: __sveltets_2_any(), props: {   data,current,form,}});}
} else if (data.may.compose){
	 { const $$_mroFesopmoC0C = __sveltets_2_ensureComponent(ComposeForm); new $$_mroFesopmoC0C({ target: __sveltets_2_any(), props: {     ...data,"scenario":name,"first":true,form,}});}
}
 { const $$_elbaTnoitisopmoC0C = __sveltets_2_ensureComponent(CompositionTable); new $$_elbaTnoitisopmoC0C({ target: __sveltets_2_any(), props: {        "year":data.year,"compositions":data.compositions,"accepted":data.plan?.compositionId,"onBench":found?.id,}});}
if(current && data.may.compose){
	 { svelteHTML.createElement("details", { "class":`no-print`,});
		 { svelteHTML.createElement("summary", {});       }
		 { const $$_mroFesopmoC1C = __sveltets_2_ensureComponent(ComposeForm); new $$_mroFesopmoC1C({ target: __sveltets_2_any(), props: {      ...data,"scenario":name,"first":false,form,}});}
	 }
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;