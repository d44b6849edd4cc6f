///<reference types="svelte" />
;
import CompareTable from '#plan/ui/CompareTable.svelte'
import { dateTime, rupiahShort } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import PageHead from '#ui/PageHead.svelte'
import Select from '#ui/Select.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const back = $derived(`/rencana/${data.tahun}/susunan/${data.run}`)
	const options = $derived(
		data.others.map((other) => ({
			value: other.id,
			label: `Skenario ${other.scenario}, ${dateTime(other.createdAt)}, pagu ${rupiahShort(other.budget)}${other.change ? `, ${other.change}` : ''}`
		}))
	)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Bandingkan dua susunan`,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: `/rencana/${data.tahun}/susun`, label: String(data.tahun) },
		{ href: back, label: 'Susunan' },
		{ label: 'Bandingkan' }
	],}});}
if(data.comparison){
	 { svelteHTML.createElement("form", {   "method":`get`,"class":`cluster no-print`,});
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {        "name":`lain`,"label":`Susunan ini dibandingkan dengan`,options,"value":data.comparison.b.id,}});}
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
	 }
	 { const $$_elbaTerapmoC0C = __sveltets_2_ensureComponent(CompareTable); new $$_elbaTerapmoC0C({ target: __sveltets_2_any(), props: {  "comparison":data.comparison,}});}
}else{
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Baru ada satu susunan untuk ${data.tahun}.`,"note":`Susun sekali lagi dengan pagu atau benih lain, lalu bandingkan.`,}});
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/rencana/${data.tahun}/susun`,}});  Button}
	 Empty}
}


};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;