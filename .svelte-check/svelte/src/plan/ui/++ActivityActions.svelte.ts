///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import FormKeys from '#people/ui/FormKeys.svelte'
import Button from '#ui/Button.svelte';
;

	type Props = {
		activity: { version: number; active: boolean }
		/** One for each form. */
		requestIds: readonly [string, string]
	};function $$render() {

	
	
	

	let { activity, requestIds }: Props = $props()
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`lain`,});
	 { svelteHTML.createElement("h2", { "id":`lain`,});  }
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,"action":`?/salin`,});
			 { const $$_syeKmroF3C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF3C({ target: __sveltets_2_any(), props: {  "requestId":requestIds[0],}});}
			 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});    Button}
		 }}
		 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,"action":`?/aktif`,});
			 { const $$_syeKmroF3C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF3C({ target: __sveltets_2_any(), props: {    "requestId":requestIds[1],"version":activity.version,}});}
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`active`,"value":activity.active ? 'tidak' : 'ya',});}
			 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});activity.active ? 'Nonaktifkan' : 'Aktifkan lagi'; Button}
		 }}
	 }
	 { svelteHTML.createElement("p", { "class":`quiet small`,});
		            
	 }
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ActivityActions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ActivityActions__SvelteComponent_ = ReturnType<typeof ActivityActions__SvelteComponent_>;
/*Ωignore_endΩ*/export default ActivityActions__SvelteComponent_;