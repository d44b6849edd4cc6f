///<reference types="svelte" />
;
import { dateRange } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { HoursYear, LedgerEntry } from '../model.ts'
import { jpText } from '../rules.ts'
import { entrySourceWords } from '../words.ts';
;

	type Props = { hours: HoursYear };function $$render() {

	
	
	
	
	
	
	

	let { hours }: Props = $props()

	const columns = [
		{ label: 'Kegiatan' },
		{ label: 'Bentuk' },
		{ label: 'Tanggal' },
		{ label: 'Tertulis', num: true },
		{ label: 'Diakui', num: true },
		{ label: 'Sumber' },
		{ label: 'Tindakan', hidden: true }
	]
	const mayTakeBack = (entry: LedgerEntry) =>
		hours.mayTakeBack && !entry.takenBack && !entry.reversesId
;
async () => {

  { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {    "caption":`Catatan JP tahun ${hours.year}, yang terbaru lebih dulu`,columns,"rows":hours.entries,row:(entry) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				entry.title;
				if(entry.organiser){ { svelteHTML.createElement("span", { "class":`tiny quiet`,});entry.organiser; }}
				if(entry.reason){ { svelteHTML.createElement("span", { "class":`tiny`,});entry.reason; }}
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Bentuk`}),});entry.formName;entry.international ? ', internasional' : ''; }
			 { svelteHTML.createElement("td", {  ...__sveltets_2_empty({"data-label":`Tanggal`}),});dateRange(entry.startedOn ?? entry.completedOn, entry.completedOn); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Tertulis`}),});jpText(entry.claimed); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Diakui`}),});jpText(entry.counted); }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Sumber`}),});
				entrySourceWords[entry.source];
				if(entry.takenBack){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`idle`,}});  Badge}}
			 }
			 { svelteHTML.createElement("td", {});
				if(mayTakeBack(entry)){
					 { svelteHTML.createElement("a", {   "class":`no-print`,"href":`?tahun=${hours.year}&batalkan=${entry.id}`,});
						 { svelteHTML.createElement("span", { "class":`visually-hidden`,}); entry.title; }
					 }
				}
			 }
		 }
	};return __sveltets_2_any(0)},foot:() => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", {   "scope":`row`,"colspan":4,});  }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Diakui`}),});jpText(hours.counted); }
			 { svelteHTML.createElement("td", { "colspan":2,}); }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {  "title":`Belum ada JP tahun ${hours.year}.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, foot, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
	
 Table}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Ledger__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Ledger__SvelteComponent_ = ReturnType<typeof Ledger__SvelteComponent_>;
/*Ωignore_endΩ*/export default Ledger__SvelteComponent_;