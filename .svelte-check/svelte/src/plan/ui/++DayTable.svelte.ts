///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import { dateRange, listDate } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { Day } from '../calendar.ts'
import { dayKindWords } from '../words.ts';
;

	type Props = { year: number; days: readonly Day[]; mayKeep: boolean; requestId: string };function $$render() {

	
	
	
	
	
	
	
	

	let { year, days, mayKeep, requestId }: Props = $props()

	const columns = $derived([
		{ label: 'Hari' },
		{ label: 'Tanggal' },
		{ label: 'Jenis' },
		...(mayKeep ? [{ label: 'Tindakan', hidden: true }] : [])
	])
	const dates = ({ firstOn, lastOn }: Day) =>
		firstOn === lastOn ? listDate(firstOn) : dateRange(firstOn, lastOn)
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {    "caption":`Hari libur dan hari khusus ${year}, menurut tanggal`,columns,"rows":days,row:(day) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				day.name;
				if(day.certainty === 'unconfirmed'){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});  Badge}}
				if(day.source){ { svelteHTML.createElement("span", { "class":`why`,});day.source; }}
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Tanggal`}),});dates(day); }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jenis`}),});dayKindWords[day.kind]; }
			if(mayKeep){
				 { svelteHTML.createElement("td", {});
					 { svelteHTML.createElement("div", { "class":`cluster`,});
						 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,"href":`?ubah=${day.id}`,}});
							 { svelteHTML.createElement("span", { "class":`visually-hidden`,}); day.name; }
						 Button}
						 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/hapus`,});
							 { const $$_syeKmroF4C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF4C({ target: __sveltets_2_any(), props: { requestId,}});}
							 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`id`,"value":day.id,});}
							 { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});
								 { svelteHTML.createElement("span", { "class":`visually-hidden`,}); day.name; }
							 Button}
						 }
					 }
				 }
			}
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Hari libur ${year} belum ada.`,"note":`Tanpa daftar ini setiap minggu dianggap lima hari kerja.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const DayTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DayTable__SvelteComponent_ = ReturnType<typeof DayTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default DayTable__SvelteComponent_;