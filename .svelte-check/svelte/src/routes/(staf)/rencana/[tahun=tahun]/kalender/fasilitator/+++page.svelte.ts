///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import { fieldsOf } from '#people/ui/fields.ts'
import CalendarHead from '#plan/ui/CalendarHead.svelte'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import Select from '#ui/Select.svelte'
import Table from '#ui/Table.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const field = $derived(fieldsOf(form))
	const columns = $derived([
		{ label: 'Fasilitator' },
		{ label: 'Kelompok' },
		...(data.may.compose ? [{ label: 'Tindakan', hidden: true }] : [])
	])
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {      "problem":form?.problem,"fields":form?.fields,"labels":{ name: 'Nama', pool: 'Kelompok' },}});}
if(data.saved && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});        Note}
}
 { const $$_daeHradnelaC0C = __sveltets_2_ensureComponent(CalendarHead); new $$_daeHradnelaC0C({ target: __sveltets_2_any(), props: {          "title":`Fasilitator`,"note":`Satu orang mengajar satu angkatan dalam satu minggu. Kelompok tanpa nama dibatasi harinya saja.`,"year":data.year,"current":`fasilitator`,"mayKeep":data.may.compose,}});}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { const $$_elbaT1C = __sveltets_2_ensureComponent(Table); const $$_elbaT1 = new $$_elbaT1C({ target: __sveltets_2_any(), props: {      "caption":`${number(data.facilitators.length)} fasilitator, menurut kelompok`,columns,"rows":data.facilitators,row:(one) => { async ()/*Ωignore_positionΩ*/ => {
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`row`,});one.name; }
				 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kelompok`}),});one.pool; }
				if(data.may.compose){
					 { svelteHTML.createElement("td", {});
						 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/hapus`,});
							 { const $$_syeKmroF3C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF3C({ target: __sveltets_2_any(), props: {  "requestId":data.requestId,}});}
							 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`id`,"value":one.id,});}
							 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});
								 { svelteHTML.createElement("span", { "class":`visually-hidden`,}); one.name; }
							 Button}
						 }
					 }
				}
			 }
		};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
			 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Belum ada nama fasilitator.`,"note":`Tanpa nama, kalender hanya menghitung hari tiap kelompok.`,}});}
		};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT1.$$prop_def;/*Ωignore_endΩ*/
		
		
	 Table}
	if(data.may.compose && data.pools.length > 0){
		 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/tambah`,"class":`panel stack`,});
			 { const $$_syeKmroF2C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF2C({ target: __sveltets_2_any(), props: {  "requestId":data.requestId,}});}
			 { svelteHTML.createElement("h2", {});  }
			 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {    "label":`Nama`,"required":true,...field('name'),}});}
			 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {      "label":`Kelompok`,"options":data.pools.map((pool) => ({ value: pool, label: pool })),...field('pool'),}});}
			 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
		 }
	}
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;