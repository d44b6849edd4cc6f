///<reference types="svelte" />
;
import { dateRange } from '#platform/i18n/format.ts'
import type { OwnSeat } from '../server/store/calendar.ts'
import { dayAfter } from '../weeks.ts';
;

	/** When and where somebody's own planned activities are. */
	type Props = { seats: readonly OwnSeat[] };function $$render() {

	
	
	

	let { seats }: Props = $props()

	/** Monday to Friday of its weeks. */
	const when = ({ firstOn, lastOn }: OwnSeat) => dateRange(firstOn, dayAfter(lastOn, -2))
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`rencana-saya`,});
	 { svelteHTML.createElement("h2", { "id":`rencana-saya`,});     }
	 { svelteHTML.createElement("ul", {   "role":`list`,"class":`stack tight`,});
		   for(let seat of __sveltets_2_ensureArray(seats)){`${seat.title} ${seat.firstOn}`;
			 { svelteHTML.createElement("li", {});
				seat.title;
				 { svelteHTML.createElement("span", { "class":`small`,});
					 when(seat);seat.room ? `, ${seat.room}` : '';seat.place
						? `, ${seat.place}`
						: '';
				 }
			 }
		}
	 }
	 { svelteHTML.createElement("p", { "class":`small quiet`,});       }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OwnSeats__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OwnSeats__SvelteComponent_ = ReturnType<typeof OwnSeats__SvelteComponent_>;
/*Ωignore_endΩ*/export default OwnSeats__SvelteComponent_;