///<reference types="svelte" />
;
import { fullName } from '#people/rules.ts'
import { employeeKindWords } from '#people/words.ts'
import { nip, number, percent } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import { writeQuery, type TableQuery } from '#ui/table/url.ts'
import type { HoursRow } from '../model.ts'
import { jpText } from '../rules.ts';
;

	type Props = { rows: readonly HoursRow[]; query: TableQuery; total: number; year: number };function $$render() {

	
	
	
	
	
	
	
	

	let { rows, query, total, year }: Props = $props()

	const columns = $derived([
		{ label: 'Nama', sort: 'nama' },
		{ label: 'Perangkat daerah', sort: 'opd' },
		{ label: `JP ${year}`, sort: 'jp', num: true },
		{ label: 'Kurang', sort: 'kurang', num: true },
		{ label: 'Perkiraan 31 Desember', num: true }
	])
	const file = (format: string) => `/kebutuhan/jam/unduh${writeQuery(query)}&format=${format}`
;
async () => {

  { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {       "caption":`JP per orang`,columns,rows,query,total,"downloads":[
		{ href: file('csv'), label: 'CSV' },
		{ href: file('xlsx'), label: 'XLSX' }
	],row:(person) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/kebutuhan/jam/${person.employeeId}?tahun=${year}`,});fullName(person); }
				 { svelteHTML.createElement("span", { "class":`tiny quiet`,});nip(person.nip); employeeKindWords[person.kind]; }
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Perangkat daerah`}),});
				person.agency;
				if(person.unit !== person.agency){ { svelteHTML.createElement("span", { "class":`tiny quiet`,});person.unit; }}
			 }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`JP ${year}`}),});jpText(person.counted); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Kurang`}),});person.required > 0 ? jpText(person.owed) : '–'; }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Perkiraan 31 Desember`}),});
				if(!person.expected){ } else if (person.owed === 0){ }else{
					number(person.expected.mean);
					 { svelteHTML.createElement("span", { "class":`small quiet`,});
						number(person.expected.low); number(person.expected.high);  percent(
							person.expected.reaches,
							0
						);
					 }
				}
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {  "title":`Tidak ada orang yang cocok dengan saringan.`,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PeopleHours__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PeopleHours__SvelteComponent_ = ReturnType<typeof PeopleHours__SvelteComponent_>;
/*Ωignore_endΩ*/export default PeopleHours__SvelteComponent_;