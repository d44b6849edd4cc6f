///<reference types="svelte" />
;
import { dateRange, monthShort } from '#platform/i18n/format.ts'
import { batchRef } from '../calendar.ts'
import type { PlacedBatch } from '../server/store/calendar.ts'
import { dayAfter, type Week } from '../weeks.ts';
;

	/** Weeks across, activities down; each square is one week of one batch. For wide screens and paper. */
	type Props = { year: number; weeks: readonly Week[]; batches: readonly PlacedBatch[] };function $$render() {

	
	
	
	

	let { year, weeks, batches }: Props = $props()

	const placed = $derived(batches.filter(({ firstOn }) => firstOn !== null))
	const rows = $derived(
		[...Map.groupBy(placed, ({ activityId }) => activityId)].map(([id, own]) => ({
			id,
			title: own[0]!.title,
			code: own[0]!.code,
			own
		}))
	)
	const months = $derived([...Map.groupBy(weeks, ({ month }) => month)])
	const within = ({ monday }: Week, own: readonly PlacedBatch[]) =>
		own.filter(({ firstOn, lastOn }) => firstOn! <= monday && monday <= lastOn!)
	const said = (week: Week) =>
		`minggu ${week.number}, ${dateRange(week.monday, dayAfter(week.monday, 4))}`
	const state = (week: Week) => ({ closed: week.days === 0, ramadan: week.ramadan })
;
async () => {

 { svelteHTML.createElement("div", { "class":`scroll`,});
	 { svelteHTML.createElement("table", { "class":{ few: weeks.length < 6 },});
		 { svelteHTML.createElement("caption", {});      }
		 { svelteHTML.createElement("thead", {});
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", {     "scope":`col`,"rowspan":2,"class":`name`,});  }
				   for(let [month, own] of __sveltets_2_ensureArray(months)){month;
					 { svelteHTML.createElement("th", {     "scope":`colgroup`,"colspan":own.length,"class":`month`,});monthShort(month); }
				}
			 }
			 { svelteHTML.createElement("tr", {});
				   for(let week of __sveltets_2_ensureArray(weeks)){week.number;
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":['week', state(week)],});
						 { svelteHTML.createElement("abbr", { "title":said(week),});week.number; }
						if(week.days === 0){ { svelteHTML.createElement("span", { "class":`visually-hidden`,});  }}
						if(week.ramadan){ { svelteHTML.createElement("span", { "class":`visually-hidden`,});  }}
					 }
				}
			 }
		 }
		 { svelteHTML.createElement("tbody", {});
			   for(let { id, title, code, own } of __sveltets_2_ensureArray(rows)){id;
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", {   "scope":`row`,"class":`name`,});code; title; }
					   for(let week of __sveltets_2_ensureArray(weeks)){week.number;
						const here = within(week, own);
						 { svelteHTML.createElement("td", { "class":['week', state(week)],});
							   for(let batch of __sveltets_2_ensureArray(here)){batch.number;
								if(batch.firstOn === week.monday){
									 { svelteHTML.createElement("a", {    "href":`/rencana/${year}/kalender/${batchRef(batch)}`,"aria-label":`Angkatan ${batch.number}, ${said(week)}`,});batch.number; }
								}else{
									 { svelteHTML.createElement("i", {}); { svelteHTML.createElement("span", { "class":`visually-hidden`,}); batch.number; } }
								}
							}
						 }
					}
				 }
			}
		 }
	 }
 }
 { svelteHTML.createElement("p", { "class":`key small`,});
	 { svelteHTML.createElement("span", { "class":`swatch closed`,}); }  
	 { svelteHTML.createElement("span", { "class":`swatch ramadan`,}); } 
	 { svelteHTML.createElement("span", { "class":`swatch on`,}); }   
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CalendarGrid__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CalendarGrid__SvelteComponent_ = ReturnType<typeof CalendarGrid__SvelteComponent_>;
/*Ωignore_endΩ*/export default CalendarGrid__SvelteComponent_;