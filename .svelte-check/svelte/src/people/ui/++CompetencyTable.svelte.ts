///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import type { CompetencyFamily } from '../model.ts'
import { familyWords } from '../words.ts';
;

	type Row = {
		id: string
		code: string
		name: string
		family: CompetencyFamily
		definition: string
		assessed: number
	};;
	type Props = { query: TableQuery; rows: readonly Row[]; total: number };function $$render() {

	
	
	
	
	
	


	let { query, rows, total }: Props = $props()

	const COLUMNS = [
		{ label: 'Kompetensi', sort: 'nama' },
		{ label: 'Kode', sort: 'kode' },
		{ label: 'Rumpun' },
		{ label: 'Definisi' },
		{ label: 'Pegawai dinilai', sort: 'dinilai', num: true }
	]
	const downloads = ['csv', 'xlsx'].map((format) => ({
		href: `/pegawai/kompetensi/unduh?format=${format}`,
		label: format.toUpperCase()
	}))
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {       "caption":`Kamus kompetensi`,"columns":COLUMNS,rows,query,total,downloads,row:(competency) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":`/pegawai/kompetensi/${competency.id}`,});competency.name; } }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Kode`}),"class":`code`,});competency.code; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Rumpun`}),});familyWords[competency.family]; }
			 { svelteHTML.createElement("td", { "class":`definition`,});competency.definition; }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Pegawai dinilai`}),"class":`num`,});number(competency.assessed); }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {    "title":`Tidak ada kompetensi yang cocok.`,"note":`Coba kata lain, atau hapus saringan.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompetencyTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompetencyTable__SvelteComponent_ = ReturnType<typeof CompetencyTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompetencyTable__SvelteComponent_;