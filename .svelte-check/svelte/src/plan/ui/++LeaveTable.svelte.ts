///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import { dateRange, nip } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import type { Leave } from '../server/store/leave.ts';
;

	type Props = { query: TableQuery; rows: readonly Leave[]; total: number; requestId: string };function $$render() {

	
	
	
	
	
	
	

	let { query, rows, total, requestId }: Props = $props()

	const columns = [
		{ label: 'Pegawai' },
		{ label: 'Unit' },
		{ label: 'Tanggal' },
		{ label: 'Tindakan', hidden: true }
	]
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {     "caption":`Cuti, menurut tanggal mulainya`,columns,rows,query,total,row:(leave) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/pegawai/${leave.employeeId}`,});leave.name; }
				 { svelteHTML.createElement("span", { "class":`why`,});nip(leave.nip); }
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Unit`}),});leave.agency; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Tanggal`}),});
				dateRange(leave.firstOn, leave.lastOn);
				if(leave.note){ { svelteHTML.createElement("span", { "class":`why`,});leave.note; }}
			 }
			 { svelteHTML.createElement("td", {});
				 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/hapus`,});
					 { const $$_syeKmroF3C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF3C({ target: __sveltets_2_any(), props: { requestId,}});}
					 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`id`,"value":leave.id,});}
					 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});
						 { svelteHTML.createElement("span", { "class":`visually-hidden`,});  leave.name; }
					 Button}
				 }
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Belum ada cuti yang tercatat.`,"note":`Kalender tetap dapat disusun tanpa daftar ini.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LeaveTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LeaveTable__SvelteComponent_ = ReturnType<typeof LeaveTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default LeaveTable__SvelteComponent_;