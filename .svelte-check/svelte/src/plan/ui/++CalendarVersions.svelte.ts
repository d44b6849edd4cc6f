///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import { dateTime } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import type { CalendarView } from '../server/show-calendar.ts'
import { stateTones, stateWords } from '../words.ts';
;

	/** Earlier calendars of the year; any that is finished can be looked at, and taken again. */
	type Props = { view: CalendarView; mayKeep: boolean; requestId: string };function $$render() {

	
	
	
	
	
	

	let { view, mayKeep, requestId }: Props = $props()

	const here = $derived(`/rencana/${view.year}/kalender`)
	const progress = (jobId: string | null) => `/pekerjaan/${jobId}?lanjut=${here}&kembali=${here}`
;
async () => {

 { svelteHTML.createElement("details", { "class":`panel no-print`,});
	 { svelteHTML.createElement("summary", {});  }
	 { svelteHTML.createElement("ul", { "class":`stack tight`,});
		   for(let one of __sveltets_2_ensureArray(view.versions)){one.id;
			 { svelteHTML.createElement("li", { "class":`cluster apart`,});
				 { svelteHTML.createElement("span", {});
					if(one.state === 'done'){
						 { svelteHTML.createElement("a", {   "href":`?versi=${one.id}`,"aria-current":one.id === view.shown?.id ? 'true' : undefined,});
							one.change ?? 'Disusun Bina';
						 }
					} else if (one.state === 'queued' || one.state === 'running'){
						 { svelteHTML.createElement("a", { "href":progress(one.jobId),});  }
					}else{ }
					 { svelteHTML.createElement("span", { "class":`small quiet`,});dateTime(one.createdAt); }
					if(one.id === view.shown?.id && view.shown.current){
						 { const $$_egdaB4C = __sveltets_2_ensureComponent(Badge); new $$_egdaB4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});  Badge}
					} else if (one.state !== 'done'){
						 { const $$_egdaB4C = __sveltets_2_ensureComponent(Badge); new $$_egdaB4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":stateTones[one.state],}});stateWords[one.state]; Badge}
					}
				 }
				if(mayKeep && one.state === 'done' && !(one.id === view.shown?.id && view.shown.current)){
					 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/pakai`,});
						 { const $$_syeKmroF4C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF4C({ target: __sveltets_2_any(), props: {   requestId,"version":view.version,}});}
						 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`kalender`,"value":one.id,});}
						 { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});
							 { svelteHTML.createElement("span", { "class":`visually-hidden`,});  dateTime(one.createdAt); }
						 Button}
					 }
				}
			 }
		}
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CalendarVersions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CalendarVersions__SvelteComponent_ = ReturnType<typeof CalendarVersions__SvelteComponent_>;
/*Ωignore_endΩ*/export default CalendarVersions__SvelteComponent_;