///<reference types="svelte" />
;
import Button from '#ui/Button.svelte'
import type { CompositionView } from '../server/show-composition.ts';
;

	/** Makes this composition the year's draft plan, or takes it back. Both can be done again, so nothing is asked. */
	type Props = { found: CompositionView; requestId: string };function $$render() {

	
	

	let { found, requestId }: Props = $props()
;
async () => {

 { svelteHTML.createElement("form", {   "method":`post`,"action":found.accepted ? '?/tarik' : '?/terima',});
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`run`,"value":found.id,});}
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`version`,"value":found.yearVersion,});}
	if(found.accepted){
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});   Button}
	}else{
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});    Button}
	}
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AcceptPlan__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AcceptPlan__SvelteComponent_ = ReturnType<typeof AcceptPlan__SvelteComponent_>;
/*Ωignore_endΩ*/export default AcceptPlan__SvelteComponent_;