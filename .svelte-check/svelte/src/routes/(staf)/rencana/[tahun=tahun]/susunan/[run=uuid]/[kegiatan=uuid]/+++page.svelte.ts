///<reference types="svelte" />
;
import ActivityWhy from '#plan/ui/ActivityWhy.svelte'
import BatchPanel from '#plan/ui/BatchPanel.svelte'
import CandidateList from '#plan/ui/CandidateList.svelte'
import SeatTable from '#plan/ui/SeatTable.svelte'
import { number, rupiahShort } from '#platform/i18n/format.ts'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const { tahun, run } = $derived(data.ref)
	const composition = $derived(`/rencana/${tahun}/susunan/${run}`)
	const note = $derived(`${number(data.line.seats)} peserta, ${rupiahShort(data.line.cost)}.`)
	const bench = $derived(`/rencana/${tahun}/susun?skenario=${data.scenario}`)
	const keys = $derived({
		requestId: data.requestId,
		scenario: data.scenario,
		version: data.version
	})
	const shared = $derived({ batches: data.batches, requestId: data.requestId })
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});data.activity.title;   tahun;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
if(data.changed && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		        
	 Note}
}
if(data.locked && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		       { svelteHTML.createElement("a", { "href":bench,});  }
	 Note}
}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {     "title":data.activity.title,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: `/rencana/${tahun}/susun`, label: String(tahun) },
		{ href: composition, label: 'Susunan' }
	],note,}});}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { const $$_elbaTtaeS2C = __sveltets_2_ensureComponent(SeatTable); new $$_elbaTtaeS2C({ target: __sveltets_2_any(), props: {                 "activityId":data.ref.kegiatan,...shared,"query":data.query,"rows":data.seats,"total":data.total,"mayChange":data.may.compose,"locks":data.locks,keys,"why":`${composition}/mengapa?kegiatan=${data.ref.kegiatan}&orang=`,}});}
	 }
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { const $$_yhWytivitcA2C = __sveltets_2_ensureComponent(ActivityWhy); new $$_yhWytivitcA2C({ target: __sveltets_2_any(), props: {                "line":data.line,"batches":data.batches.length,"maxBatches":data.activity.maxBatches,"covered":data.covered,"price":data.price,"locks":data.locks,keys,"mayChange":data.may.compose,}});}
		 { const $$_lenaPhctaB2C = __sveltets_2_ensureComponent(BatchPanel); new $$_lenaPhctaB2C({ target: __sveltets_2_any(), props: {        ...shared,"months":data.activity.months,"mayOpen":data.batches.length < data.activity.maxBatches,"mayChange":data.may.compose,}});}
		if(data.may.compose && data.batches.length > 0){
			 { const $$_tsiLetadidnaC2C = __sveltets_2_ensureComponent(CandidateList); new $$_tsiLetadidnaC2C({ target: __sveltets_2_any(), props: {     ...shared,"wanted":data.query.filter.tambah,"candidates":data.candidates,}});}
		}
	 }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;