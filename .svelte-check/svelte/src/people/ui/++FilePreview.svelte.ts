///<reference types="svelte" />
;
	export type FileRow = {
		sheet: string
		row: number
		label: string
		/** What the row tells, in words. */
		what: string
		outcome: 'new' | 'known' | 'rejected'
		notes: readonly { column: string; reason: string }[]
	}
;;

import { number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import Stat from '#ui/Stat.svelte'
import Table from '#ui/Table.svelte'
import type { TableQuery } from '#ui/table/url.ts';
;

	/** What a file would add, row by row, with the buttons that add it or take it back. */
	type Props = {
		caption: string
		/** Head of the second column. */
		head: string
		rows: readonly FileRow[]
		query: TableQuery
		total: number
		totals: Record<FileRow['outcome'], number>
		apply: string
		/** Label of the button that takes back; absent where nothing stands. */
		undo: string | undefined
		requestIds: readonly [string, string]
	};function $$render() {

	
	
	
	
	
	
	

	let { caption, head, rows, query, total, totals, apply, undo, requestIds }: Props = $props()

	const WORDS = {
		new: { label: 'Baru', tone: 'ok' },
		known: { label: 'Sudah tercatat', tone: 'idle' },
		rejected: { label: 'Belum dapat dipakai', tone: 'warn' }
	} as const
	const OUTCOMES = ['new', 'known', 'rejected'] as const
	const columns = $derived([
		{ label: 'Pegawai' },
		{ label: head },
		{ label: 'Baris' },
		{ label: 'Hasil' },
		{ label: 'Keterangan' }
	])
;
async () => {



 { svelteHTML.createElement("dl", { "class":`cluster loose`,});
	   for(let outcome of __sveltets_2_ensureArray(OUTCOMES)){outcome;
		 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":WORDS[outcome].label,"value":number(totals[outcome]),}});}
	}
 }
 { svelteHTML.createElement("div", { "class":`cluster`,});
	if(totals.new > 0){
		 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/terapkan`,});
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestIds[0],});}
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});apply; Button}
		 }
	}
	if(undo){
		 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/batalkan`,});
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestIds[1],});}
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`danger`,}});undo; Button}
		 }
	}
 }
 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {    caption,columns,rows,query,total,row:(line) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});line.label; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":head}),});line.what; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Baris`}),});line.sheet;  line.row; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Hasil`}),});
				 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":WORDS[line.outcome].tone,}});WORDS[line.outcome].label; Badge}
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Keterangan`}),});
				line.notes.map(({ column, reason }) => `${column}: ${reason}`).join(' ');
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {  "title":`Berkas ini tidak berisi baris yang dikenali.`,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FilePreview__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FilePreview__SvelteComponent_ = ReturnType<typeof FilePreview__SvelteComponent_>;
/*Ωignore_endΩ*/export default FilePreview__SvelteComponent_;