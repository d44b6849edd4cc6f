///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { RoomRow } from '../server/store/room.ts';
;

	type Props = { rooms: readonly RoomRow[]; mayKeep: boolean };function $$render() {

	
	
	
	
	
	

	let { rooms, mayKeep }: Props = $props()

	const columns = $derived([
		{ label: 'Ruang' },
		{ label: 'Tempat' },
		{ label: 'Milik' },
		{ label: 'Kursi', num: true },
		...(mayKeep ? [{ label: 'Tindakan', hidden: true }] : [])
	])
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {    "caption":`${number(rooms.length)} ruang, menurut nama`,columns,"rows":rooms,row:(room) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				room.name;
				if(!room.active){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Badge}}
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Tempat`}),});room.place || 'Belum ditulis'; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Milik`}),});room.agency ?? 'Pihak lain'; }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Kursi`}),});number(room.seats); }
			if(mayKeep){
				 { svelteHTML.createElement("td", {});
					 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,"href":`?ubah=${room.id}`,}});
						 { svelteHTML.createElement("span", { "class":`visually-hidden`,}); room.name; }
					 Button}
				 }
			}
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {    "title":`Belum ada ruang.`,"note":`Kalender memerlukan ruang untuk kegiatan tatap muka.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RoomTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RoomTable__SvelteComponent_ = ReturnType<typeof RoomTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default RoomTable__SvelteComponent_;