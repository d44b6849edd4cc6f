///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import CalendarHead from '#plan/ui/CalendarHead.svelte'
import DayForm from '#plan/ui/DayForm.svelte'
import DayTable from '#plan/ui/DayTable.svelte'
import ListForm from '#plan/ui/ListForm.svelte'
import ShortWeeks from '#plan/ui/ShortWeeks.svelte'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const labels = {
		firstOn: 'Tanggal',
		lastOn: 'Sampai',
		name: 'Nama',
		kind: 'Jenis',
		isi: 'Daftar'
	}
	const listed = $derived(form?.values['isi'] !== undefined)
	const done = $derived(
		data.saved === null
			? null
			: data.saved === ''
				? 'Tersimpan. Kalender yang sudah disusun tidak ikut berubah.'
				: `${number(Number(data.saved))} hari ditambahkan, ${number(Number(data.kept ?? 0))} sudah ada.`
	)

	const EXAMPLE =
		'tanggal;nama;jenis;sampai\n2027-03-10;Idulfitri 1448 Hijriah;libur nasional;2027-03-11'
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});  data.year;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {     "problem":form?.problem,"fields":form?.fields,labels,}});}
if(done && !form){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});done; Note}}
 { const $$_daeHradnelaC0C = __sveltets_2_ensureComponent(CalendarHead); new $$_daeHradnelaC0C({ target: __sveltets_2_any(), props: {          "title":`Hari libur ${data.year}`,"note":`Pada hari-hari ini tidak ada kegiatan. Pada Ramadan kegiatan tetap dapat diadakan.`,"year":data.year,"current":`hari`,"mayKeep":data.may.compose,}});}
if(data.missing && data.may.compose){
	 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/bawaan`,"class":`panel now stack`,});
		 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {  "requestId":data.requestId,}});}
		 { svelteHTML.createElement("p", {});       data.year;     }
		 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});   data.year; Button} }
	 }
}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { svelteHTML.createElement("div", { "class":`stack loose`,});
		 { const $$_elbaTyaD2C = __sveltets_2_ensureComponent(DayTable); new $$_elbaTyaD2C({ target: __sveltets_2_any(), props: {         "year":data.year,"days":data.days,"mayKeep":data.may.compose,"requestId":data.requestId,}});}
		 { const $$_skeeWtrohS2C = __sveltets_2_ensureComponent(ShortWeeks); new $$_skeeWtrohS2C({ target: __sveltets_2_any(), props: {  "weeks":data.weeks,}});}
	 }
	if(data.may.compose){
		 { svelteHTML.createElement("div", { "class":`stack`,});
			 { const $$_mroFyaD2C = __sveltets_2_ensureComponent(DayForm); new $$_mroFyaD2C({ target: __sveltets_2_any(), props: {         "day":data.edited ?? undefined,"form":listed ? null : form,"requestId":data.requestId,"cancel":data.edited ? `/rencana/${data.year}/kalender/hari` : undefined,}});}
			 { const $$_mroFtsiL2C = __sveltets_2_ensureComponent(ListForm); new $$_mroFtsiL2C({ target: __sveltets_2_any(), props: {           "summary":`Impor daftar hari`,"action":`?/daftar`,"example":EXAMPLE,"form":listed ? form : null,"requestId":data.requestId,}});}
		 }
	}
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;