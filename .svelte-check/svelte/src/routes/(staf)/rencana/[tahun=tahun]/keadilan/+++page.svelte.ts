///<reference types="svelte" />
;
import { ledgerSentence } from '#plan/explain.ts'
import LedgerTables from '#plan/ui/LedgerTables.svelte'
import YearTabs from '#plan/ui/YearTabs.svelte'
import { number, rupiahShort } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const ledger = $derived(data.ledger)
	const bench = $derived(`/rencana/${data.year}/susun`)
	const sexes = $derived(ledger?.features.find(({ feature }) => feature === 'sex')?.groups ?? [])
	const download = (format: string) =>
		`/rencana/${data.year}/keadilan/unduh?susunan=${ledger?.run.id}&format=${format}`
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});  data.year;   } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {      "title":`Keadilan rencana ${data.year}`,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: bench, label: String(data.year) },
		{ label: 'Keadilan' }
	],"note":`Siapa mendapat berapa JP dan berapa biaya, per kelompok. Tanpa nama.`,}});}
 { const $$_sbaTraeY0C = __sveltets_2_ensureComponent(YearTabs); new $$_sbaTraeY0C({ target: __sveltets_2_any(), props: {    "year":data.year,"current":`keadilan`,}});}
if(ledger){
	if(!ledger.run.accepted){
		 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
			  { svelteHTML.createElement("a", { "href":`/rencana/${data.year}/susunan/${ledger.run.id}`,});  }    
			 
		 Note}
	}
	 { svelteHTML.createElement("p", {});
		number(ledger.all.seated);  number(ledger.all.people);   number(
			ledger.all.hours
		);    rupiahShort(ledger.all.money);
		ledgerSentence(sexes);
	 }
	 { svelteHTML.createElement("p", { "class":`small quiet`,});
		            
	 }
	   for(let { feature, groups } of __sveltets_2_ensureArray(ledger.features)){feature;
		 { const $$_selbaTregdeL0C = __sveltets_2_ensureComponent(LedgerTables); new $$_selbaTregdeL0C({ target: __sveltets_2_any(), props: {      feature,groups,"year":data.year,"years":ledger.years,}});}
	}
	 { svelteHTML.createElement("p", { "class":`small no-print`,});
		   { svelteHTML.createElement("a", {  "href":download('csv'),"download":true,});  }
		 { svelteHTML.createElement("a", {  "href":download('xlsx'),"download":true,});  }      
	 }
}else{
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Belum ada susunan untuk ${data.year}.`,"note":`Sesudah rencana disusun, JP dan biayanya tampil di sini menurut kelompok.`,}});
		 { svelteHTML.createElement("a", { "href":bench,});  data.year; }
	 Empty}
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;