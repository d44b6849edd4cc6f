///<reference types="svelte" />
;
import { halves, millions, range } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import { writeQuery, type TableQuery } from '#ui/table/url.ts'
import type { Goal, Method } from '../model.ts'
import { goalShort, methodWords } from '../words.ts';
;

	type Row = {
		id: string
		code: string
		title: string
		goal: Goal
		method: Method
		jp: number
		minSeats: number
		maxSeats: number
		maxBatches: number
		batchCost: number
		active: boolean
		mandatory: boolean
	};;
	type Props = { query: TableQuery; rows: readonly Row[]; total: number; mayEdit: boolean };function $$render() {

	
	
	
	
	
	
	
	


	let { query, rows, total, mayEdit }: Props = $props()

	const COLUMNS = [
		{ label: 'Kegiatan', sort: 'nama' },
		{ label: 'Kode', sort: 'kode' },
		{ label: 'Tujuan', sort: 'tujuan' },
		{ label: 'Metode' },
		{ label: 'JP', sort: 'jp', num: true },
		{ label: 'Kursi per angkatan', num: true },
		{ label: 'Biaya per angkatan penuh (Rp juta)', sort: 'biaya', num: true }
	]
	const narrowed = $derived(Object.keys(query.filter).length > 0)
	const downloads = $derived(
		['csv', 'xlsx'].map((format) => ({
			href: `/rencana/katalog/unduh${writeQuery({ ...query, page: 1 })}&format=${format}`,
			label: format.toUpperCase()
		}))
	)
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {       "caption":`Katalog kegiatan`,"columns":COLUMNS,rows,query,total,downloads,row:(activity) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/rencana/katalog/${activity.id}`,});activity.title; }
				if(activity.mandatory){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`info`,}});  Badge}}
				if(!activity.active){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Badge}}
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kode`}),});activity.code; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Tujuan`}),});goalShort[activity.goal]; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Metode`}),});methodWords[activity.method]; }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`JP`}),});halves(activity.jp); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Kursi per angkatan`}),});
				range(activity.minSeats, activity.maxSeats);
			 }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Biaya per angkatan penuh (Rp juta)`}),});
				millions(activity.batchCost);
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		if(narrowed){
			 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":`Tidak ada kegiatan yang cocok.`,"note":`Periksa ejaannya, atau hapus saringan.`,}});
				 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/rencana/katalog`,}});  Button}
			 Empty}
		}else{
			 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Katalog kegiatan masih kosong.`,"note":`Rencana disusun dari kegiatan di katalog ini.`,}});
				if(mayEdit){ { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":`/rencana/katalog/impor`,}});  Button}}
			 Empty}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ActivityTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ActivityTable__SvelteComponent_ = ReturnType<typeof ActivityTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default ActivityTable__SvelteComponent_;