///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Empty from '#ui/Empty.svelte'
import Stat from '#ui/Stat.svelte'
import Table from '#ui/Table.svelte';
;

	type Outcome = 'new' | 'changed' | 'unchanged' | 'rejected';;
	type Row = {
		sheet: string
		row: number
		code: string
		title: string
		outcome: Outcome
		changes: readonly string[]
		problems: readonly { column: string; reason: string }[]
	};;
	type Props = { preview: { rows: readonly Row[]; totals: Record<Outcome, number> } };function $$render() {

	
	
	
	
	



	let { preview }: Props = $props()

	const WORDS = {
		new: { label: 'Baru', tone: 'ok' },
		changed: { label: 'Berubah', tone: 'info' },
		unchanged: { label: 'Tetap', tone: 'idle' },
		rejected: { label: 'Belum dapat dipakai', tone: 'warn' }
	} as const
	const ORDER = ['rejected', 'changed', 'new', 'unchanged'] as const
	const COLUMNS = [
		{ label: 'Kegiatan' },
		{ label: 'Baris' },
		{ label: 'Hasil' },
		{ label: 'Yang berubah, atau yang perlu diperbaiki' }
	]
	const rows = $derived(
		preview.rows.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome))
	)
;
async () => {

 { svelteHTML.createElement("dl", { "class":`cluster loose`,});
	   for(let outcome of __sveltets_2_ensureArray(ORDER.toReversed())){outcome;
		 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":WORDS[outcome].label,"value":number(preview.totals[outcome]),}});}
	}
 }
 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {    "caption":`Isi berkas dibandingkan dengan katalog`,"columns":COLUMNS,rows,row:(line) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});line.title || '(tanpa nama)';  { svelteHTML.createElement("small", {});line.code; } }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Baris`}),});line.sheet;  line.row; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Hasil`}),});
				 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":WORDS[line.outcome].tone,}});WORDS[line.outcome].label; Badge}
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Keterangan`}),});
				if(line.problems.length > 0){
					 { svelteHTML.createElement("ul", {});
						    for(let { column, reason } of __sveltets_2_ensureArray(line.problems)){let i = 1;i;
							 { svelteHTML.createElement("li", {});column ? `${column}: ` : '';reason; }
						}
					 }
				}else{
					line.changes.join(', ');
				}
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {    "title":`Berkas ini tidak berisi kegiatan.`,"note":`Periksa lembar dan judul kolomnya.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ImportPreview__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ImportPreview__SvelteComponent_ = ReturnType<typeof ImportPreview__SvelteComponent_>;
/*Ωignore_endΩ*/export default ImportPreview__SvelteComponent_;