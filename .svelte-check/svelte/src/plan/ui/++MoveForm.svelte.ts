///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import type { FormAnswer } from '#platform/http/form.ts'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import Select from '#ui/Select.svelte'
import type { MoveWish } from '../calendar-forms.ts'
import { capital, weekText } from '../calendar-sentences.ts'
import type { BatchView } from '../server/show-batch.ts';
;

	/** Two steps: what the move would do, then the move. Both work without scripts. */
	type Props = {
		view: BatchView
		wish: MoveWish | null
		form: FormAnswer | null | undefined
		requestId: string
	};function $$render() {

	
	
	
	
	
	
	
	
	

	let { view, wish, form, requestId }: Props = $props()

	const { batch, activity, weighed } = $derived(view)
	const now = $derived(view.weeks.find(({ monday }) => monday === batch.firstOn)?.number)
	const value = (name: 'minggu' | 'ruang' | 'fasilitator', stored: unknown) =>
		String(form?.values[name] ?? wish?.[name] ?? stored ?? '')
	const weeks = $derived(
		view.weeks.map((week) => ({
			value: week.number,
			label:
				capital(weekText(week)) +
				(week.days === 0 ? ', tertutup' : week.days < 5 ? `, ${week.days} hari kerja` : '')
		}))
	)
	const rooms = $derived(
		view.rooms.map(({ id, name, seats }) => ({
			value: id,
			label: `${name}, ${number(seats)} kursi`
		}))
	)
	const may = $derived(weighed !== null && weighed.broken.length === 0)
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`pindah`,});
	 { svelteHTML.createElement("h2", { "id":`pindah`,});   }
	 { svelteHTML.createElement("form", {   "method":`get`,"class":`stack`,});
		 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {        "name":`minggu`,"label":`Mulai`,"options":weeks,"value":value('minggu', now),}});}
		if(activity.needsRoom){
			 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {           "name":`ruang`,"label":`Ruang`,"none":`Pilih ruang`,"options":rooms,"value":value('ruang', batch.roomId),}});}
		}
		if(view.facilitators.length > 0){
			 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {         "name":`fasilitator`,"label":`Fasilitator`,"options":view.facilitators.map(({ id, name }) => ({ value: id, label: name })),"value":value('fasilitator', batch.facilitatorId),}});}
		}
		 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button} }
	 }
	if(weighed && wish){
		 { svelteHTML.createElement("div", {     "class":`stack tight`,"id":`hasil`,"aria-live":`polite`,});
			if(may){
				 { const $$_etoN2C = __sveltets_2_ensureComponent(Note); new $$_etoN2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});       Note}
			}else{
				 { const $$_etoN2C = __sveltets_2_ensureComponent(Note); new $$_etoN2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});   Note}
				 { svelteHTML.createElement("ul", {});
					   for(let sentence of __sveltets_2_ensureArray(weighed.broken)){sentence; { svelteHTML.createElement("li", {});sentence; }}
				 }
			}
			if(weighed.elsewhere > 0){
				 { svelteHTML.createElement("p", {});number(weighed.elsewhere);         }
			}
			if(weighed.without.length > 0){
				 { svelteHTML.createElement("p", {});        }
				 { svelteHTML.createElement("ul", {});
					   for(let { why, count } of __sveltets_2_ensureArray(weighed.without)){why;
						 { svelteHTML.createElement("li", {});number(count);  why; }
					}
				 }
			} else if (may){
				 { svelteHTML.createElement("p", {});     }
			}
		 }
		if(may){
			 { svelteHTML.createElement("form", { "method":`post`,});
				 { const $$_syeKmroF2C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF2C({ target: __sveltets_2_any(), props: { requestId,}});}
				 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`kalender`,"value":view.calendarId,});}
				 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`minggu`,"value":wish.minggu,});}
				 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`ruang`,"value":wish.ruang ?? '',});}
				 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`fasilitator`,"value":wish.fasilitator ?? '',});}
				 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button}
			 }
			 { svelteHTML.createElement("p", { "class":`small quiet`,});        }
		}
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MoveForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MoveForm__SvelteComponent_ = ReturnType<typeof MoveForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default MoveForm__SvelteComponent_;