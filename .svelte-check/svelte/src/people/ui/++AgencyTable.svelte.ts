///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import type { AgencyKind } from '../model.ts'
import { agencyKindWords } from '../words.ts';
;

	type Row = {
		id: string
		name: string
		kind: AgencyKind
		parent: string | null
		district: string | null
		remote: boolean
		people: number
		units: number
	};;
	type Props = { caption: string; query: TableQuery; rows: readonly Row[]; total: number };function $$render() {

	
	
	
	
	
	
	


	let { caption, query, rows, total }: Props = $props()

	const COLUMNS = [
		{ label: 'Nama', sort: 'nama' },
		{ label: 'Jenis' },
		{ label: 'Kecamatan' },
		{ label: 'Unit di bawahnya', sort: 'unit', num: true },
		{ label: 'Pegawai', sort: 'pegawai', num: true }
	]
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {     caption,"columns":COLUMNS,rows,query,total,row:(agency) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/pegawai/perangkat-daerah/${agency.id}`,});agency.name; }
				if(query.filter.cari && agency.parent){
					 { svelteHTML.createElement("br", {});} { svelteHTML.createElement("span", { "class":`small quiet`,});  agency.parent; }
				}
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jenis`}),});agencyKindWords[agency.kind]; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kecamatan`}),});
				agency.district ?? '–';
				if(agency.remote){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`info`,}});  Badge}}
			 }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Unit di bawahnya`}),"class":`num`,});number(agency.units); }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Pegawai`}),"class":`num`,});number(agency.people); }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		if(Object.keys(query.filter).length > 0){
			 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {    "title":`Tidak ada yang cocok.`,"note":`Periksa ejaannya, atau hapus saringan.`,}});}
		}else{
			 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Belum ada perangkat daerah.`,"note":`Impor pegawai juga membuat unit yang disebut berkasnya.`,}});}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AgencyTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AgencyTable__SvelteComponent_ = ReturnType<typeof AgencyTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default AgencyTable__SvelteComponent_;