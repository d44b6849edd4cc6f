///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import { dateTime } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte';
;

	type Props = { computedAt: Date; stale: boolean; mayCompute: boolean; requestId: string };function $$render() {

	
	
	

	let { computedAt, stale, mayCompute, requestId }: Props = $props()
;
async () => {

 { svelteHTML.createElement("div", { "class":`cluster small quiet`,});
	 { svelteHTML.createElement("span", {});
		   { svelteHTML.createElement("time", { "datetime":computedAt.toISOString(),});dateTime(computedAt); }
		if(stale){          
			}
	 }
	if(stale && mayCompute){
		 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,"action":`?/hitung`,});
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});  Button}
		 }}
	}
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Freshness__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Freshness__SvelteComponent_ = ReturnType<typeof Freshness__SvelteComponent_>;
/*Ωignore_endΩ*/export default Freshness__SvelteComponent_;