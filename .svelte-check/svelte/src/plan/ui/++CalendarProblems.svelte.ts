///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import Note from '#ui/Note.svelte'
import { batchRef, type CalendarResult } from '../calendar.ts'
import type { PlacedBatch } from '../server/store/calendar.ts';
;

	/** What a calendar came to, and above all what it could not do. */
	type Props = { year: number; result: CalendarResult; unplaced: readonly PlacedBatch[] };function $$render() {

	
	
	
	

	let { year, result, unplaced }: Props = $props()

	const { batches, seats } = $derived(result)
	const without = $derived(seats.asked - seats.found)
;
async () => {

if(unplaced.length === 0 && without === 0){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});
		 number(batches.asked);      number(seats.asked);  
		   
	 Note}
}else{
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});
		number(batches.placed);  number(batches.asked);    number(
			seats.found
		);  number(seats.asked);  
		if(without > 0){
			 { svelteHTML.createElement("a", { "href":`/rencana/${year}/kalender/belum`,});number(without);      }
		}
	 Note}
	if(unplaced.length > 0){
		 { svelteHTML.createElement("details", { "class":`panel`,});
			 { svelteHTML.createElement("summary", {});number(unplaced.length);     }
			 { svelteHTML.createElement("ul", { "class":`stack tight`,});
				   for(let batch of __sveltets_2_ensureArray(unplaced)){batchRef(batch);
					 { svelteHTML.createElement("li", {});
						 { svelteHTML.createElement("a", { "href":`/rencana/${year}/kalender/${batchRef(batch)}`,});
							batch.title;  batch.number;
						 }
						 { svelteHTML.createElement("span", { "class":`small`,});batch.problem; }
					 }
				}
			 }
		 }
	}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CalendarProblems__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CalendarProblems__SvelteComponent_ = ReturnType<typeof CalendarProblems__SvelteComponent_>;
/*Ωignore_endΩ*/export default CalendarProblems__SvelteComponent_;