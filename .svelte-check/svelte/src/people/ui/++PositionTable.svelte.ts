///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import type { PositionKind, Tier } from '../model.ts'
import { positionKindWords, tierWords } from '../words.ts';
;

	type Row = {
		id: string
		title: string
		kind: PositionKind
		tier: Tier
		class: number | null
		holders: number
	};;
	type Props = { query: TableQuery; rows: readonly Row[]; total: number };function $$render() {

	
	
	
	
	
	


	let { query, rows, total }: Props = $props()

	const COLUMNS = [
		{ label: 'Jabatan', sort: 'nama' },
		{ label: 'Jenis' },
		{ label: 'Jenjang', sort: 'jenjang' },
		{ label: 'Kelas', sort: 'kelas', num: true },
		{ label: 'Pemangku', sort: 'pemangku', num: true }
	]
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {      "caption":`Daftar jabatan`,"columns":COLUMNS,rows,query,total,row:(position) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":`/pegawai/jabatan/${position.id}`,});position.title; } }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jenis`}),});positionKindWords[position.kind]; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jenjang`}),});tierWords[position.tier]; }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Kelas`}),"class":`num`,});position.class ?? '–'; }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Pemangku`}),"class":`num`,});number(position.holders); }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {    "title":`Tidak ada jabatan yang cocok.`,"note":`Periksa ejaannya, atau hapus saringan.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PositionTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PositionTable__SvelteComponent_ = ReturnType<typeof PositionTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default PositionTable__SvelteComponent_;