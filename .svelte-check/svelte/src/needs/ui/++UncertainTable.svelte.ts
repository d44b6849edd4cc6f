///<reference types="svelte" />
;
import { tierWords } from '#people/words.ts'
import { number } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import type { Uncertain } from '../model.ts';
;

	type Props = { rows: readonly Uncertain[]; query: TableQuery; total: number };function $$render() {

	
	
	
	
	
	

	let { rows, query, total }: Props = $props()

	const columns = [
		{ label: 'Perangkat daerah' },
		{ label: 'Jenjang' },
		{ label: 'Belum dinilai', num: true },
		{ label: 'Lebar taksiran tiap kompetensi', num: true },
		{ label: 'Tingkat yang belum pasti', num: true }
	]
	const people = ({ agencyId, tier }: Uncertain) =>
		`/pegawai?opd=${agencyId}&jenjang=${tier}&data=belum-dinilai`
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {     "caption":`Kelompok yang paling belum diketahui lebih dulu`,columns,rows,query,total,row:(group) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":people(group),});group.agency; } }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jenjang`}),});tierWords[group.tier]; }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Belum dinilai`}),});number(group.people); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Lebar taksiran`}),}); number(group.sd, 1); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Tingkat yang belum pasti`}),});number(group.levels, 0); }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {  "title":`Semua orang sudah dinilai, atau belum ada yang dapat ditaksir.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const UncertainTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type UncertainTable__SvelteComponent_ = ReturnType<typeof UncertainTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default UncertainTable__SvelteComponent_;