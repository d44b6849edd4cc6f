///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { Line } from '../server/store/composition.ts'
import LockKeys from './LockKeys.svelte'
import LockSwitch from './LockSwitch.svelte'
import { stay } from './stay.ts';
;

	/** Why an activity is in or not, by its four numbers; and the planner's word on it for the next composition. */
	type Props = {
		line: Line
		batches: number
		maxBatches: number
		/** Weighted levels: closed already by other activities, and what a seat costs on average. */
		covered: number
		price: number
		keys: { requestId: string; scenario: string; version: number }
		locks: readonly { kind: string; wish: string; most: number | null }[]
		mayChange: boolean
	};function $$render() {

	
	
	
	
	
	
	
	

	let { line, batches, maxBatches, covered, price, keys, locks, mayChange }: Props = $props()

	const wish = $derived(
		locks.find((lock) => lock.kind === 'activity')?.wish as 'in' | 'out' | undefined
	)
	const most = $derived(locks.find((lock) => lock.kind === 'batches')?.most)
	const action = '?/kunci'
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`mengapa`,});
	 { svelteHTML.createElement("h2", { "id":`mengapa`,});line.included ? 'Mengapa masuk' : 'Mengapa tidak masuk'; }
	 { svelteHTML.createElement("dl", {});
		 { svelteHTML.createElement("dt", {});line.included ? 'Menutup (tingkat)' : 'Akan menutup (tingkat)'; }
		 { svelteHTML.createElement("dd", {});number(line.levels, 1); }
		if(line.included){
			 { svelteHTML.createElement("dt", {});    }
			 { svelteHTML.createElement("dd", {});number(covered, 1); }
			 { svelteHTML.createElement("dt", {});   }
			 { svelteHTML.createElement("dd", {});number(price, 2); }
		}
	 }
	 { svelteHTML.createElement("p", {}); { svelteHTML.createElement("strong", {});  } line.reason; }
	if(mayChange){
		 { svelteHTML.createElement("h3", {});    }
		 { const $$_hctiwSkcoL1C = __sveltets_2_ensureComponent(LockSwitch); new $$_hctiwSkcoL1C({ target: __sveltets_2_any(), props: {       keys,action,"activityId":line.activityId,"name":line.title,wish,}});}
		 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form'),(stay)));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {      "method":`post`,action,"class":`cluster base`,});
			 { const $$_syeKkcoL2C = __sveltets_2_ensureComponent(LockKeys); new $$_syeKkcoL2C({ target: __sveltets_2_any(), props: {     keys,"kind":`batches`,"activityId":line.activityId,}});}
			 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {             "name":`most`,"label":`Paling banyak angkatan`,"hint":`Kosongkan untuk melepas. Katalog: ${number(maxBatches)}.`,"inputmode":`numeric`,"size":4,"value":most ?? '',}});}
			 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {        "name":`note`,"label":`Catatan`,"maxlength":200,"size":16,}});}
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});  Button}
		 }}
		if(batches > 0){
			 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form'),(stay)));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,action,});
				 { const $$_syeKkcoL2C = __sveltets_2_ensureComponent(LockKeys); new $$_syeKkcoL2C({ target: __sveltets_2_any(), props: {     keys,"kind":`batches`,"activityId":line.activityId,}});}
				 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`most`,"value":batches - 1,});}
				 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});   Button}
			 }}
		}
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ActivityWhy__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ActivityWhy__SvelteComponent_ = ReturnType<typeof ActivityWhy__SvelteComponent_>;
/*Ωignore_endΩ*/export default ActivityWhy__SvelteComponent_;