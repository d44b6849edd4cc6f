///<reference types="svelte" />
;
import Badge from '#ui/Badge.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { SeatWhy } from '../server/why-seats.ts'
import LockSwitch from './LockSwitch.svelte';
;

	/** One person and the activities they may join: why they sit there or not, and what would have to change. */
	type Props = {
		run: { tahun: number; run: string }
		person: { employeeId: string; name: string }
		rows: readonly SeatWhy[]
		locks: readonly { activityId: string | null; employeeId: string | null; wish: string }[]
		keys: { requestId: string; scenario: string; version: number }
		/** Address of the lock's action; none where the reader may not lock. */
		action: string | undefined
	};function $$render() {

	
	
	
	
	

	let { run, person, rows, locks, keys, action }: Props = $props()

	const columns = $derived([
		{ label: 'Kegiatan dan alasannya' },
		{ label: 'Agar berubah' },
		...(action ? [{ label: 'Kunci' }] : [])
	])
	const wishOf = (activityId: string) =>
		locks.find((l) => l.activityId === activityId && l.employeeId === person.employeeId)?.wish as
			'in' | 'out' | undefined
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {   "caption":`Yang diikuti dulu, lalu yang paling banyak menutup`,columns,rows,row:(why) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/rencana/${run.tahun}/susunan/${run.run}/${why.activityId}`,});why.title; }
				if(why.seated){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});  Badge}}
				 { svelteHTML.createElement("span", { "class":`why`,});why.says; }
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Agar berubah`}),});why.change; }
			if(action){
				 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kunci`}),});
					 { const $$_hctiwSkcoL2C = __sveltets_2_ensureComponent(LockSwitch); new $$_hctiwSkcoL2C({ target: __sveltets_2_any(), props: {           keys,action,"activityId":why.activityId,"employeeId":person.employeeId,"name":`${person.name} pada ${why.title}`,"wish":wishOf(why.activityId),}});}
				 }
			}
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Tidak ada kegiatan yang menyasar orang ini.`,"note":`Pilih kegiatan di atas untuk menanyakan satu kegiatan.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const WhyTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WhyTable__SvelteComponent_ = ReturnType<typeof WhyTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default WhyTable__SvelteComponent_;