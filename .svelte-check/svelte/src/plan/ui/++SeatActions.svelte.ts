///<reference types="svelte" />
;
import Button from '#ui/Button.svelte'
import type { Batch } from '../server/store/composition.ts'
import type { Seated } from '../server/store/seat.ts';
;

	type Props = {
		seat: Pick<Seated, 'employeeId' | 'name' | 'number'>
		batches: readonly Batch[]
		requestId: string
	};function $$render() {

	
	
	

	let { seat, batches, requestId }: Props = $props()

	const others = $derived(batches.filter(({ number }) => number !== seat.number))
;
async () => {

 { svelteHTML.createElement("div", { "class":`cluster`,});
	 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/ubah`,});
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`change`,"value":`remove`,});}
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`employeeId`,"value":seat.employeeId,});}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});
			 { svelteHTML.createElement("span", { "class":`visually-hidden`,}); seat.name; }
		 Button}
	 }
	if(others.length > 0){
		 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/ubah`,"class":`cluster`,});
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`change`,"value":`move`,});}
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`employeeId`,"value":seat.employeeId,});}
			 { svelteHTML.createElement("select", {   "name":`batch`,"aria-label":`Pindahkan ${seat.name} ke`,});
				   for(let { number } of __sveltets_2_ensureArray(others)){number;
					 { svelteHTML.createElement("option", { "value":number,}); number; }
				}
			 }
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});  Button}
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SeatActions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SeatActions__SvelteComponent_ = ReturnType<typeof SeatActions__SvelteComponent_>;
/*Ωignore_endΩ*/export default SeatActions__SvelteComponent_;