///<reference types="svelte" />
;
import { monthName, number } from '#platform/i18n/format.ts'
import { batchRef } from '../calendar.ts'
import { weekText } from '../calendar-sentences.ts'
import type { PlacedBatch } from '../server/store/calendar.ts'
import type { Week } from '../weeks.ts';
;

	/** The same by month, for a phone. */
	type Props = { year: number; weeks: readonly Week[]; batches: readonly PlacedBatch[] };function $$render() {

	
	
	
	
	

	let { year, weeks, batches }: Props = $props()

	const byMonday = $derived(new Map(weeks.map((week) => [week.monday, week])))
	const placed = $derived(
		batches
			.flatMap((batch) => {
				const week = byMonday.get(batch.firstOn ?? '')
				return week ? [{ batch, week }] : []
			})
			.sort((a, b) => a.week.number - b.week.number)
	)
	const months = $derived([...Map.groupBy(placed, ({ week }) => week.month)])
;
async () => {

   for(let [month, own] of __sveltets_2_ensureArray(months)){month;
	 { svelteHTML.createElement("section", {   "class":`stack tight`,"aria-labelledby":`bulan-${month}`,});
		 { svelteHTML.createElement("h2", { "id":`bulan-${month}`,});monthName(month); }
		 { svelteHTML.createElement("ul", {   "role":`list`,"class":`grid wide`,});
			   for(let { batch, week } of __sveltets_2_ensureArray(own)){batchRef(batch);
				 { svelteHTML.createElement("li", { "class":`panel`,});
					 { svelteHTML.createElement("a", { "href":`/rencana/${year}/kalender/${batchRef(batch)}`,});
						batch.title;  batch.number;
					 }
					 { svelteHTML.createElement("span", { "class":`small`,});
						weekText(week); number(batch.seats); batch.room ? `; ${batch.room}` : '';
					 }
				 }
			}
		 }
	 }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MonthList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MonthList__SvelteComponent_ = ReturnType<typeof MonthList__SvelteComponent_>;
/*Ωignore_endΩ*/export default MonthList__SvelteComponent_;