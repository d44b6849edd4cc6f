///<reference types="svelte" />
;
import AcceptPlan from '#plan/ui/AcceptPlan.svelte'
import AssessPanel from '#plan/ui/AssessPanel.svelte'
import CompositionAside from '#plan/ui/CompositionAside.svelte'
import ConflictList from '#plan/ui/ConflictList.svelte'
import FloorPanel from '#plan/ui/FloorPanel.svelte'
import LeftOut from '#plan/ui/LeftOut.svelte'
import LineTable from '#plan/ui/LineTable.svelte'
import MoneyPanel from '#plan/ui/MoneyPanel.svelte'
import UnfinishedComposition from '#plan/ui/UnfinishedComposition.svelte'
import { dateTime } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const found = $derived(data.found)
	const made = $derived(dateTime(found.createdAt))
	const workbench = $derived(`/rencana/${found.year}/susun`)
	const included = $derived(found.lines.filter((line) => line.included))
	const leftOut = $derived(found.lines.filter((line) => !line.included))
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});  found.year;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
if(data.done && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		data.done === 'terima'
			? `Susunan ini sekarang menjadi konsep rencana ${found.year}.`
			: `Rencana ${found.year} ditarik. Susunannya tetap tersimpan.`;
	 Note}
}
  { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {     "title":`Susunan rencana ${found.year}`,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: workbench, label: String(found.year) },
		{ label: 'Susunan' }
	],"note":found.change ? `${found.change}. Diubah ${made}.` : `Diminta ${made}.`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(found.result){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/rencana/${found.year}/susunan/${found.id}/banding`,}});   Button}
			if(data.may.compose){ { const $$_nalPtpeccA0C = __sveltets_2_ensureComponent(AcceptPlan); new $$_nalPtpeccA0C({ target: __sveltets_2_any(), props: {   found,"requestId":data.requestId,}});}}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
if(found.result){
	 { const $$_lenaPyenoM0C = __sveltets_2_ensureComponent(MoneyPanel); new $$_lenaPyenoM0C({ target: __sveltets_2_any(), props: {      "budget":found.budget,"lines":included,"money":found.money,}});}
	 { const $$_tsiLtcilfnoC0C = __sveltets_2_ensureComponent(ConflictList); new $$_tsiLtcilfnoC0C({ target: __sveltets_2_any(), props: {  "conflicts":found.conflicts,}});}
	 { svelteHTML.createElement("p", { "class":`cluster small no-print`,});
		 { svelteHTML.createElement("a", { "href":`${workbench}?skenario=${found.scenario}&dari=${found.id}`,});   }
		 { svelteHTML.createElement("a", { "href":`/rencana/${found.year}/susunan/${found.id}/mengapa`,});     }
	 }
	 { svelteHTML.createElement("div", { "class":`sidebar`,});
		 { svelteHTML.createElement("div", { "class":`stack loose`,});
			 { const $$_elbaTeniL2C = __sveltets_2_ensureComponent(LineTable); new $$_elbaTeniL2C({ target: __sveltets_2_any(), props: {    "run":found,"lines":included,}});}
			 { const $$_tuOtfeL2C = __sveltets_2_ensureComponent(LeftOut); new $$_tuOtfeL2C({ target: __sveltets_2_any(), props: {    "run":found,"lines":leftOut,}});}
			 { const $$_lenaProolF2C = __sveltets_2_ensureComponent(FloorPanel); new $$_lenaProolF2C({ target: __sveltets_2_any(), props: {    "year":found.year,"floors":found.floors,}});}
			 { const $$_lenaPssessA2C = __sveltets_2_ensureComponent(AssessPanel); new $$_lenaPssessA2C({ target: __sveltets_2_any(), props: {     "cells":found.assess,"download":`/rencana/${found.year}/susunan/${found.id}/asesmen`,}});}
		 }
		 { const $$_edisAnoitisopmoC1C = __sveltets_2_ensureComponent(CompositionAside); new $$_edisAnoitisopmoC1C({ target: __sveltets_2_any(), props: {   found,"result":found.result,}});}
	 }
}else{
	 { const $$_noitisopmoCdehsinifnU0C = __sveltets_2_ensureComponent(UnfinishedComposition); new $$_noitisopmoCdehsinifnU0C({ target: __sveltets_2_any(), props: { found,}});}
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;