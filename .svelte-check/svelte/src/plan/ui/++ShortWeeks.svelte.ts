///<reference types="svelte" />
;
import { dateRange, listing, number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import { dayAfter, type Week } from '../weeks.ts';
;

	/** Weeks with fewer than five working days, or in Ramadan. */
	type Props = { weeks: readonly Week[] };function $$render() {

	
	
	
	
	

	let { weeks }: Props = $props()

	const columns = [{ label: 'Minggu' }, { label: 'Sebab' }, { label: 'Hari kerja', num: true }]
	const why = ({ names, ramadan }: Week) => listing([...names, ...(ramadan ? ['Ramadan'] : [])])
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {    "caption":`${number(weeks.length)} minggu tidak penuh`,columns,"rows":weeks,row:(week) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				week.number; dateRange(week.monday, dayAfter(week.monday, 4));
				if(week.days === 0){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});  Badge}}
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Sebab`}),});why(week); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Hari kerja`}),});week.days; }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {    "title":`Semua minggu penuh.`,"note":`Belum ada hari libur pada hari kerja.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ShortWeeks__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ShortWeeks__SvelteComponent_ = ReturnType<typeof ShortWeeks__SvelteComponent_>;
/*Ωignore_endΩ*/export default ShortWeeks__SvelteComponent_;