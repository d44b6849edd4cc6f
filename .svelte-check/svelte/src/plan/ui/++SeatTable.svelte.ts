///<reference types="svelte" />
;
import { nip } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Filter from '#ui/Filter.svelte'
import Select from '#ui/Select.svelte'
import Table from '#ui/Table.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import type { Batch } from '../server/store/composition.ts'
import type { Seated } from '../server/store/seat.ts'
import LockSwitch from './LockSwitch.svelte'
import SeatActions from './SeatActions.svelte';
;

	/** Participants by batch, each with the reason for their seat; whoever composes may take one out or move them. */
	type Props = {
		activityId: string
		query: TableQuery
		rows: readonly (Seated & { reason: string })[]
		total: number
		batches: readonly Batch[]
		mayChange: boolean
		requestId: string
		/** Locks on people of this activity, and what a lock's form carries. */
		locks: readonly { employeeId: string | null; activityId: string | null; wish: string }[]
		keys: { requestId: string; scenario: string; version: number }
		/** Address that says why somebody sits here; their id is added. */
		why: string
	};function $$render() {

	
	
	
	
	
	
	
	
	
	
	

	let { activityId, query, rows, total, batches, mayChange, requestId, locks, keys, why }: Props =
		$props()

	const columns = $derived([
		{ label: 'Peserta dan alasannya' },
		{ label: 'Jabatan' },
		{ label: 'Angkatan', num: true },
		...(mayChange ? [{ label: 'Kunci' }, { label: 'Tindakan', hidden: true }] : [])
	])
	const lockOf = (employeeId: string) => locks.find((lock) => lock.employeeId === employeeId)
	const options = $derived(
		batches.map(({ number }) => ({ value: number, label: `Angkatan ${number}` }))
	)
;
async () => {

 { const $$_retliF0C = __sveltets_2_ensureComponent(Filter); new $$_retliF0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },query,"label":`Saring peserta`,}});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {        "name":`cari`,"label":`Cari nama atau NIP`,"type":`search`,"value":query.filter.cari,}});}
	if(batches.length > 1){
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {         "name":`angkatan`,"label":`Angkatan`,"none":`Semua`,options,"value":query.filter.angkatan,}});}
	}
 Filter}
 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {     "caption":`Peserta, menurut angkatan dan nama`,columns,rows,query,total,row:(seat) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/pegawai/${seat.employeeId}`,});seat.name; }
				 { svelteHTML.createElement("span", { "class":`why`,});
					nip(seat.nip); seat.reason;
					 { svelteHTML.createElement("a", {  "href":`${why}${seat.employeeId}`,});  { svelteHTML.createElement("span", { "class":`visually-hidden`,}); seat.name;  } }
				 }
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jabatan`}),});seat.position; seat.agency; }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Angkatan`}),});seat.number; }
			if(mayChange){
				 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kunci`}),});
					 { const $$_hctiwSkcoL2C = __sveltets_2_ensureComponent(LockSwitch); new $$_hctiwSkcoL2C({ target: __sveltets_2_any(), props: {           keys,"action":`?/kunci`,activityId,"employeeId":seat.employeeId,"name":seat.name,"wish":lockOf(seat.employeeId)?.wish as 'in' | 'out' | undefined,}});}
				 }
				 { svelteHTML.createElement("td", {}); { const $$_snoitcAtaeS2C = __sveltets_2_ensureComponent(SeatActions); new $$_snoitcAtaeS2C({ target: __sveltets_2_any(), props: {   seat,batches,requestId,}});} }
			}
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Tidak ada peserta yang dapat ditampilkan.`,"note":`Hapus saringan, atau periksa angkatannya.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SeatTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SeatTable__SvelteComponent_ = ReturnType<typeof SeatTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default SeatTable__SvelteComponent_;