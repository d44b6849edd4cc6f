///<reference types="svelte" />
;
import { nip, number } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { Link } from '#ui/link.ts'
import type { TableQuery } from '#ui/table/url.ts'
import type { CalendarSeat } from '../server/store/calendar.ts';
;

	type Props = {
		query: TableQuery
		rows: readonly CalendarSeat[]
		total: number
		downloads: readonly Link[]
	};function $$render() {

	
	
	
	
	
	

	let { query, rows, total, downloads }: Props = $props()

	const columns = [{ label: 'Peserta' }, { label: 'Jabatan dan unit' }]
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {      "caption":`${number(total)} peserta, menurut nama`,columns,rows,query,total,downloads,row:(seat) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/pegawai/${seat.employeeId}`,});seat.name; }
				 { svelteHTML.createElement("span", { "class":`why`,});
					nip(seat.nip);seat.composed === seat.number ? '' : `, dari angkatan ${seat.composed}`;
				 }
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jabatan dan unit`}),});seat.position; seat.agency; }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Tidak ada peserta yang dapat ditampilkan.`,"note":`Angkatan ini kosong, atau pesertanya di luar unit Anda.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ParticipantTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ParticipantTable__SvelteComponent_ = ReturnType<typeof ParticipantTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default ParticipantTable__SvelteComponent_;