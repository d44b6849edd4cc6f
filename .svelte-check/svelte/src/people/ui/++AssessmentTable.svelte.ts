///<reference types="svelte" />
;
import { nip, shortDate } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import { writeQuery, type TableQuery } from '#ui/table/url.ts'
import type { AssessmentSource } from '../model.ts'
import { assessmentSourceWords, levelText } from '../words.ts';
;

	type Row = {
		id: string
		employeeId: string
		nip: string
		name: string
		agency: string
		competencyId: string
		competency: string
		level: number
		source: AssessmentSource
		assessedOn: string
	};;
	type Props = { query: TableQuery; rows: readonly Row[]; total: number };function $$render() {

	
	
	
	
	
	


	let { query, rows, total }: Props = $props()

	const COLUMNS = [
		{ label: 'Tanggal', sort: 'tanggal' },
		{ label: 'Pegawai', sort: 'nama' },
		{ label: 'Unit' },
		{ label: 'Kompetensi', sort: 'kompetensi' },
		{ label: 'Level', sort: 'level', num: true },
		{ label: 'Sumber' }
	]
	const downloads = $derived(
		['csv', 'xlsx'].map((format) => ({
			href: `/pegawai/asesmen/unduh${writeQuery({ ...query, page: 1 })}&format=${format}`,
			label: format.toUpperCase()
		}))
	)
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {       "caption":`Hasil penilaian kompetensi`,"columns":COLUMNS,rows,query,total,downloads,row:(found) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("td", { "class":`date`,}); { svelteHTML.createElement("time", { "datetime":found.assessedOn,});shortDate(found.assessedOn); } }
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/pegawai/${found.employeeId}`,});found.name; } { svelteHTML.createElement("br", {});}
				 { svelteHTML.createElement("span", { "class":`small quiet`,});nip(found.nip); }
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Unit`}),});found.agency; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kompetensi`}),});
				 { svelteHTML.createElement("a", { "href":`/pegawai/kompetensi/${found.competencyId}`,});found.competency; }
			 }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Level`}),"class":`num`,});levelText(found.level); }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Sumber`}),});assessmentSourceWords[found.source]; }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Belum ada hasil penilaian di sini.`,"note":`Tanpa penilaian, kesenjangan hanya dapat diperkirakan.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AssessmentTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AssessmentTable__SvelteComponent_ = ReturnType<typeof AssessmentTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default AssessmentTable__SvelteComponent_;