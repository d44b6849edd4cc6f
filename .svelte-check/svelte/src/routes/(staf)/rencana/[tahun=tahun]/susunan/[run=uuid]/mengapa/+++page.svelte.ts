///<reference types="svelte" />
;
import WhyTable from '#plan/ui/WhyTable.svelte'
import { nip } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const { tahun, run } = $derived(data.ref)
	const composition = $derived(`/rencana/${tahun}/susunan/${run}`)
	const bench = $derived(`/rencana/${tahun}/susun?skenario=${data.keys.scenario}`)
	const person = $derived(data.answer?.person)
	const narrowed = $derived(data.kegiatan ? `&kegiatan=${data.kegiatan}` : '')
	const options = $derived(data.activities.map(({ id, title }) => ({ value: id, label: title })))
	const action = $derived(
		data.may.compose && person ? `?/kunci&orang=${person.employeeId}${narrowed}` : undefined
	)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});      tahun;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
if(data.locked && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		       { svelteHTML.createElement("a", { "href":bench,});  }
	 Note}
}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {      "title":person ? `Mengapa ${person.name} ikut atau tidak` : 'Mengapa ikut atau tidak',"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: `/rencana/${tahun}/susun`, label: String(tahun) },
		{ href: composition, label: 'Susunan' },
		{ label: 'Mengapa' }
	],"note":person
		? `${nip(person.nip)}, ${person.position}, ${person.agency}.`
		: 'Pilih orangnya, lalu baca alasannya per kegiatan.',}});}
 { svelteHTML.createElement("form", {       "method":`get`,"class":`cluster no-print`,"role":`search`,"aria-label":`Cari orang dan kegiatan`,});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {        "name":`cari`,"label":`Nama atau NIP`,"type":`search`,"value":data.cari,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {          "name":`kegiatan`,"label":`Kegiatan`,"none":`Semua yang dapat diikuti`,options,"value":data.kegiatan,}});}
	 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
 }
if(data.answer && person){
	 { const $$_elbaTyhW0C = __sveltets_2_ensureComponent(WhyTable); new $$_elbaTyhW0C({ target: __sveltets_2_any(), props: {           "run":data.ref,person,"rows":data.answer.rows,"locks":data.locks,"keys":data.keys,action,}});}
	if(data.kegiatan){
		 { svelteHTML.createElement("p", {}); { svelteHTML.createElement("a", { "href":`${composition}/mengapa?orang=${person.employeeId}`,});    } }
	}
	 { svelteHTML.createElement("p", { "class":`small quiet`,});
		            
	 }
} else if (data.people.length > 0){
	 { svelteHTML.createElement("ul", { "class":`panel stack tight`,});
		   for(let one of __sveltets_2_ensureArray(data.people)){one.employeeId;
			 { svelteHTML.createElement("li", {});
				 { svelteHTML.createElement("a", { "href":`?orang=${one.employeeId}${narrowed}`,});one.name; }
				 { svelteHTML.createElement("span", { "class":`small quiet`,});nip(one.nip); one.position; one.agency; }
			 }
		}
	 }
} else if (data.cari){
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Tidak ada yang cocok.`,"note":`Periksa ejaannya, atau cari dengan sebagian nama atau NIP.`,}});}
}


};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;