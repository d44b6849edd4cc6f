///<reference types="svelte" />
;
import FamilyFilter from '#needs/ui/FamilyFilter.svelte'
import Freshness from '#needs/ui/Freshness.svelte'
import HeatFacts from '#needs/ui/HeatFacts.svelte'
import NeedsTabs from '#needs/ui/NeedsTabs.svelte'
import { writeHeatQuery } from '#needs/filters.ts'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import HeatMap from '#ui/charts/HeatMap.svelte'
import Empty from '#ui/Empty.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const heat = $derived(data.heat)
	const query = $derived(data.query)
	const file = (format: string) =>
		`/kebutuhan/unduh${writeHeatQuery(query)}&format=${format}`.replace('?&', '?')
	const keep = $derived(
		Object.fromEntries(new URLSearchParams(writeHeatQuery({ ...query, column: undefined })))
	)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
  { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {   "title":heat?.within ? `Kesenjangan kompetensi ${heat.within.name}` : 'Kesenjangan kompetensi',"crumbs":heat?.within
		? [
				{ label: 'Semua OPD', href: `/kebutuhan${writeHeatQuery({ family: query.family })}` },
				{ label: heat.within.name }
			]
		: undefined,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(heat){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,"href":file('csv'),"download":true,}});  Button}
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,"href":file('xlsx'),"download":true,}});  Button}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTsdeeN0C = __sveltets_2_ensureComponent(NeedsTabs); new $$_sbaTsdeeN0C({ target: __sveltets_2_any(), props: {  "current":`/kebutuhan`,}});}

if(!heat){
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Kesenjangan belum dihitung.`,"note":`Hitungan mulai sendiri sesudah daftar pegawai diunggah dan standar ditetapkan.`,}});
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai`,}});  Button}
	 Empty}
}else{
	 { const $$_stcaFtaeH0C = __sveltets_2_ensureComponent(HeatFacts); new $$_stcaFtaeH0C({ target: __sveltets_2_any(), props: { heat,}});}
	 { const $$_retliFylimaF0C = __sveltets_2_ensureComponent(FamilyFilter); new $$_retliFylimaF0C({ target: __sveltets_2_any(), props: { query,}});}
	if(heat.empty){
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Belum ada standar untuk keluarga kompetensi ini.`,"note":`Tetapkan tingkat yang diminta tiap jabatan, lalu lihat lagi.`,}});
			 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/standar`,}});  Button}
		 Empty}
	}else{
		 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
			 { svelteHTML.createElement("strong", {});    }          
			       
			 { svelteHTML.createElement("a", { "href":`/kebutuhan/penilaian`,});   }
		 Note}
		 { const $$_paMtaeH0C = __sveltets_2_ensureComponent(HeatMap); new $$_paMtaeH0C({ target: __sveltets_2_any(), props: {   "chart":heat.chart,keep,}});}
	}
	 { const $$_ssenhserF0C = __sveltets_2_ensureComponent(Freshness); new $$_ssenhserF0C({ target: __sveltets_2_any(), props: {         "computedAt":heat.computedAt,"stale":heat.stale,"mayCompute":data.may.compute,"requestId":data.requestId,}});}
	if(heat.unknown > 0){
		 { svelteHTML.createElement("p", { "class":`small quiet`,});
			number(heat.unknown);           
			     
		 }
	}
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;