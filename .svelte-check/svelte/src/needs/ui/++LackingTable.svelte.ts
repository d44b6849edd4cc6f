///<reference types="svelte" />
;
import { fullName } from '#people/rules.ts'
import { assessmentSourceWords } from '#people/words.ts'
import { halves, shortDate } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import { writeQuery, type TableQuery } from '#ui/table/url.ts'
import type { Lacking } from '../model.ts';
;

	type Props = { rows: readonly Lacking[]; query: TableQuery; total: number };function $$render() {

	
	
	
	
	
	
	

	let { rows, query, total }: Props = $props()

	const columns = [
		{ label: 'Nama', sort: 'nama' },
		{ label: 'Jabatan' },
		{ label: 'Syarat', num: true },
		{ label: 'Terukur', num: true },
		{ label: 'Kesenjangan', sort: 'kesenjangan', num: true },
		{ label: 'Diukur', sort: 'tanggal' }
	]
	const file = (format: string) => `/kebutuhan/sel/unduh${writeQuery(query)}&format=${format}`
;
async () => {

  { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {       "caption":`Terukur di bawah syarat, dalam tingkat`,columns,rows,query,total,"downloads":[
		{ href: file('csv'), label: 'CSV' },
		{ href: file('xlsx'), label: 'XLSX' }
	],row:(person) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":`/pegawai/${person.employeeId}`,});fullName(person); } }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jabatan`}),});person.position; }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Syarat`}),});person.required; }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Terukur`}),});halves(person.actual); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Kesenjangan`}),});halves(person.gap); }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Diukur`}),});
				if(person.assessedOn){shortDate(person.assessedOn);}
				if(person.source){ { svelteHTML.createElement("span", { "class":`small quiet`,});assessmentSourceWords[person.source]; }}
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {  "title":`Tidak ada yang terukur di bawah syarat.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LackingTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LackingTable__SvelteComponent_ = ReturnType<typeof LackingTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default LackingTable__SvelteComponent_;