///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import CalendarGrid from '#plan/ui/CalendarGrid.svelte'
import CalendarHead from '#plan/ui/CalendarHead.svelte'
import CalendarProblems from '#plan/ui/CalendarProblems.svelte'
import CalendarVersions from '#plan/ui/CalendarVersions.svelte'
import MonthList from '#plan/ui/MonthList.svelte'
import { dateTime, monthName } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Filter from '#ui/Filter.svelte'
import Note from '#ui/Note.svelte'
import Select from '#ui/Select.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const view = $derived(data.view)
	const { year, shown } = $derived(data.view)
	const mayKeep = $derived(data.may.compose)
	const filter = $derived(data.query.filter)
	const month = $derived(Number(filter['bulan']) || undefined)
	const weeks = $derived(month ? view.weeks.filter((week) => week.month === month) : view.weeks)
	const running = $derived(
		view.versions.find(({ state }) => state === 'queued' || state === 'running')
	)
	const months = Array.from({ length: 12 }, (_, i) => ({ value: i + 1, label: monthName(i + 1) }))
	const choices = (items: readonly { id: string; name: string }[]) =>
		items.map(({ id, name }) => ({ value: id, label: name }))
	const made = $derived(shown?.finishedAt ? `Disusun ${dateTime(shown.finishedAt)}.` : undefined)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {}); year;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
if(data.used && !form){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});    Note}}
 { const $$_daeHradnelaC0C = __sveltets_2_ensureComponent(CalendarHead); const $$_daeHradnelaC0 = new $$_daeHradnelaC0C({ target: __sveltets_2_any(), props: {      "title":`Kalender ${year}`,"note":made,year,"current":"",mayKeep,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(mayKeep && shown && view.possible){
			 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/susun`,});
				 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {  "requestId":data.requestId,}});}
				 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
			 }
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHradnelaC0.$$prop_def;/*Ωignore_endΩ*/
	
 CalendarHead}
if(running){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
		  
		 { svelteHTML.createElement("a", {   "href":`/pekerjaan/${running.jobId}?lanjut=/rencana/${year}/kalender&kembali=/rencana/${year}/kalender`,});  }
	 Note}
}
if(shown?.result){
	if(!shown.current){
		 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});        { svelteHTML.createElement("a", { "href":`?`,});   }  Note}
	} else if (!shown.ofPlan){
		 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});             Note}
	}
	 { const $$_smelborPradnelaC0C = __sveltets_2_ensureComponent(CalendarProblems); new $$_smelborPradnelaC0C({ target: __sveltets_2_any(), props: {     year,"result":shown.result,"unplaced":view.unplaced,}});}
	 { const $$_retliF0C = __sveltets_2_ensureComponent(Filter); new $$_retliF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"query":data.query,}});
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {          "name":`bulan`,"label":`Bulan`,"none":`Setahun`,"options":months,"value":filter['bulan'],}});}
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`opd`,"label":`Perangkat daerah peserta`,"none":`Semua`,"options":choices(view.agencies),"value":filter['opd'],}});}
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`ruang`,"label":`Ruang`,"none":`Semua`,"options":choices(view.rooms),"value":filter['ruang'],}});}
	 Filter}
	if(view.batches.some(({ firstOn }) => firstOn !== null)){
		 { svelteHTML.createElement("div", { "class":`wide`,}); { const $$_dirGradnelaC1C = __sveltets_2_ensureComponent(CalendarGrid); new $$_dirGradnelaC1C({ target: __sveltets_2_any(), props: {    year,weeks,"batches":view.batches,}});} }
		 { svelteHTML.createElement("div", { "class":['stack', { narrow: !month }],});
			 { const $$_tsiLhtnoM1C = __sveltets_2_ensureComponent(MonthList); new $$_tsiLhtnoM1C({ target: __sveltets_2_any(), props: {    year,weeks,"batches":view.batches,}});}
		 }
		 { svelteHTML.createElement("p", { "class":`small no-print`,});
			    { svelteHTML.createElement("a", {  "href":`/rencana/${year}/kalender/unduh`,"download":true,});  }
			 { svelteHTML.createElement("a", {  "href":`/rencana/${year}/kalender/unduh?format=xlsx`,"download":true,});  }
		 }
	}else{
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Tidak ada angkatan untuk saringan ini.`,"note":`Hapus saringan, atau pilih yang lain.`,}});}
	}
} else if (view.possible){
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Kalender ${year} belum disusun.`,"note":`Bina memilih minggu, ruang, dan angkatan tiap orang dari susunan rencana.`,}});
		if(mayKeep){
			 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/susun`,});
				 { const $$_syeKmroF2C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF2C({ target: __sveltets_2_any(), props: {  "requestId":data.requestId,}});}
				 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  year; Button}
			 }
		}
	 Empty}
}else{
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Belum ada susunan ${year}.`,"note":`Kalender dibuat dari susunan rencana yang sudah selesai.`,}});
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/rencana/${year}/susun`,}});  year; Button}
	 Empty}
}
if(view.versions.length > 0){
	 { const $$_snoisreVradnelaC0C = __sveltets_2_ensureComponent(CalendarVersions); new $$_snoisreVradnelaC0C({ target: __sveltets_2_any(), props: {    view,mayKeep,"requestId":data.requestId,}});}
}


};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;