///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { Workbench } from '../server/show-workbench.ts'
import { stay } from './stay.ts';
;

	/** Where the locks stand against the composition at hand; asks again from it, and takes the last change back. */
	type Props = {
		bench: Pick<Workbench, 'scenario' | 'locks' | 'undoable' | 'usual'>
		run: { id: string; budget: number; settings: { seed: number } }
		locksChanged: boolean
		requestId: string
		/** Query that keeps this bench. */
		here: string
	};function $$render() {

	
	
	
	
	
	

	let { bench, run, locksChanged, requestId, here }: Props = $props()

	const count = $derived(bench.locks.length)
	const says = $derived(
		locksChanged
			? 'Kunci berubah sejak susunan ini dihitung.'
			: count > 0
				? 'Susunan ini dihitung dengan kunci itu.'
				: 'Kunci kegiatan di tabel di bawah, lalu susun ulang.'
	)
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight no-print`,"aria-label":`Kunci`,});
	 { svelteHTML.createElement("div", { "class":`cluster apart`,});
		 { svelteHTML.createElement("p", { "role":`status`,});
			 { svelteHTML.createElement("strong", {});count === 0 ? 'Belum ada kunci.' : `${number(count)} kunci.`; }
			says;
		 }
		 { svelteHTML.createElement("div", { "class":`cluster`,});
			if(bench.undoable){
				 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form'),(stay)));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {     "method":`post`,"action":`?/urungkan${here}`,});
					 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
					 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`skenario`,"value":bench.scenario.name,});}
					 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`version`,"value":bench.scenario.version,});}
					 { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});   Button}
				 }}
			}
			 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"form":`ulang`,"kind":locksChanged ? 'primary' : 'plain',}});  Button}
		 }
	 }
	 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/ulang${here}`,"id":`ulang`,});
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`skenario`,"value":bench.scenario.name,});}
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`dari`,"value":run.id,});}
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`pagu`,"value":run.budget,});}
		 { svelteHTML.createElement("details", {});
			 { svelteHTML.createElement("summary", { "class":`small`,});   }
			 { svelteHTML.createElement("div", { "class":`cluster fields`,});
				 { const $$_tupnItxeT4C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT4C({ target: __sveltets_2_any(), props: {             "name":`tetap`,"label":`Nilai kursi yang tetap`,"hint":`Tingkat berbobot. Makin besar, makin sedikit yang berubah.`,"inputmode":`decimal`,"size":6,"value":number(bench.usual.kept, 2),}});}
				 { const $$_tupnItxeT4C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT4C({ target: __sveltets_2_any(), props: {           "name":`targetGap`,"label":`Jarak ke yang terbaik (%)`,"inputmode":`decimal`,"size":6,"value":number(bench.usual.targetGap * 100, 1),}});}
				 { const $$_tupnItxeT4C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT4C({ target: __sveltets_2_any(), props: {           "name":`langkah`,"label":`Langkah pencarian`,"inputmode":`numeric`,"size":6,"value":bench.usual.stepsAgain,}});}
				 { const $$_tupnItxeT4C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT4C({ target: __sveltets_2_any(), props: {           "name":`seed`,"label":`Benih`,"inputmode":`numeric`,"size":12,"value":run.settings.seed,}});}
			 }
		 }
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LockBar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LockBar__SvelteComponent_ = ReturnType<typeof LockBar__SvelteComponent_>;
/*Ωignore_endΩ*/export default LockBar__SvelteComponent_;