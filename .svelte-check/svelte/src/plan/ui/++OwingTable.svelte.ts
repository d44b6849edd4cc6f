///<reference types="svelte" />
;
import { halves, nip, number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import { writeQuery, type TableQuery } from '#ui/table/url.ts'
import type { Owing } from '../server/store/seat.ts';
;

	type Props = {
		query: TableQuery
		rows: readonly Owing[]
		total: number
		/** Address that says why somebody sits somewhere or not; their id is added. */
		why: string
		/** Address of the file with all rows. */
		download: string
	};function $$render() {

	
	
	
	
	
	

	let { query, rows, total, why, download }: Props = $props()

	const COLUMNS = [
		{ label: 'Nama', sort: 'nama' },
		{ label: 'Unit', sort: 'opd' },
		{ label: 'Kegiatan', num: true },
		{ label: 'JP kurang', sort: 'jp', num: true },
		{ label: 'Tingkat kesenjangan', sort: 'tingkat', num: true },
		{ label: 'Wajib yang terlewat', num: true }
	]
	const downloads = $derived(
		['csv', 'xlsx'].map((format) => ({
			href: `${download}${writeQuery({ ...query, page: 1 })}&format=${format}`,
			label: format.toUpperCase()
		}))
	)
	const hours = (value: number) => halves(Math.round(value * 2) / 2)
;
async () => {

  { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {       "caption":`Pegawai yang masih kurang JP, atau terlewat kegiatan wajib`,"columns":COLUMNS,rows,query,total,downloads,row:(person) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/pegawai/${person.employeeId}`,});person.name; }
				 { svelteHTML.createElement("span", { "class":`more`,});
					nip(person.nip); person.position;
					 { svelteHTML.createElement("a", {  "href":`${why}${person.employeeId}`,});  { svelteHTML.createElement("span", { "class":`visually-hidden`,}); person.name;    } }
				 }
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Unit`}),});person.agency; }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Kegiatan`}),});number(person.activities); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`JP kurang`}),});
				hours(person.hoursAfter);  hours(person.hoursBefore);
			 }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Tingkat kesenjangan`}),});
				number(person.levelsAfter, 1);
				if(!person.measured){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Badge}}
			 }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Wajib yang terlewat`}),});number(person.mandatoryMissed); }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":`Tidak ada yang masih kurang.`,"note":`Atau tidak ada nama yang cocok.`,}});
			 { svelteHTML.createElement("a", { "href":`?`,});  }
		 Empty}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OwingTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OwingTable__SvelteComponent_ = ReturnType<typeof OwingTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default OwingTable__SvelteComponent_;