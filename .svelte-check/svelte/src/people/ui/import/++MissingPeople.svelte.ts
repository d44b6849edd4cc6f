///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import type { Choice, ImportRow } from '#people/import/import.ts'
import { choiceWords } from '#people/import/words.ts'
import { longDate, nip, number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Checkbox from '#ui/Checkbox.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { TableQuery } from '#ui/table/url.ts';
;

	type Props = {
		rows: readonly ImportRow[]
		query: TableQuery
		total: number
		/** Whether it can still be said what became of them. */
		open: boolean
		requestId: string
	};function $$render() {
 const line/*Ωignore_positionΩ*/ = (row: ImportRow)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
	 { svelteHTML.createElement("tr", {});
		if(open){
			 { svelteHTML.createElement("td", { "class":`pick`,});
				 { svelteHTML.createElement("input", {        "type":`checkbox`,"name":`nomor[]`,"value":row.number,"aria-label":`Pilih ${row.label}`,});}
			 }
		}
		 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":`/pegawai/${row.employeeId}`,});row.label; } }
		 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`NIP`}),});row.nip ? nip(row.nip) : ''; }
		 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Batas usia pensiun`}),});row.retiresOn ? longDate(row.retiresOn) : ''; }
		 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Pilihan Anda`}),});
			if(row.choice && row.choice !== 'ignore'){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`info`,}});choiceWords[row.choice];  Badge}
			}else{ }
		 }
	 }
};return __sveltets_2_any(0)};  const none/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {  "title":`Semua pegawai aktif ada di berkas.`,}});}};return __sveltets_2_any(0)};
	
	
	
	
	
	
	
	
	
	

	let { rows, query, total, open, requestId }: Props = $props()

	const columns = $derived([
		...(open ? [{ label: 'Pilih', hidden: true }] : []),
		{ label: 'Nama' },
		{ label: 'NIP' },
		{ label: 'Batas usia pensiun' },
		{ label: 'Pilihan Anda' }
	])
	const choices: Choice[] = ['retired', 'moved', 'ignore']
;
async () => {

if(open && total > 0){
	 { svelteHTML.createElement("p", {});
		              
		  
	 }
}
  {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {      "method":`post`,"action":`?/pilih&bagian=hilang${query.page > 1 ? `&hal=${query.page}` : ''}`,"class":`stack`,});
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
	 { const $$_elbaT1C = __sveltets_2_ensureComponent(Table); new $$_elbaT1C({ target: __sveltets_2_any(), props: {           "caption":`Pegawai yang tidak ada di berkas`,columns,rows,query,total,"row":line,"empty":none,}});}
	if(open && rows.length > 0){
		if(total > rows.length){
			 { const $$_xobkcehC1C = __sveltets_2_ensureComponent(Checkbox); new $$_xobkcehC1C({ target: __sveltets_2_any(), props: {    "name":`semua`,"label":`Semua ${number(total)} orang, juga di halaman lain`,}});}
		}
		 { svelteHTML.createElement("div", { "class":`cluster`,});
			 { svelteHTML.createElement("span", {});  }
			   for(let choice of __sveltets_2_ensureArray(choices)){choice;
				 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`plain`,"name":`pilihan`,"value":choice,}});choiceWords[choice]; Button}
			}
		 }
	}
 }}



};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MissingPeople__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MissingPeople__SvelteComponent_ = ReturnType<typeof MissingPeople__SvelteComponent_>;
/*Ωignore_endΩ*/export default MissingPeople__SvelteComponent_;