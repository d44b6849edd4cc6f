///<reference types="svelte" />
;
import Button from '#ui/Button.svelte'
import FormKeys from './FormKeys.svelte';
;

	/** Closes something, or opens it again; nothing is lost by either. */
	type Props = {
		version: number
		active: boolean
		/** What closing it means, in a sentence. */
		consequence: string
		requestId: string
	};function $$render() {

	
	

	let { version, active, consequence, requestId }: Props = $props()
;
async () => {

 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/aktif`,"class":`stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {  requestId,version,}});}
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`active`,"value":active ? 'tidak' : 'ya',});}
	 { svelteHTML.createElement("p", { "class":`small quiet`,});
		active ? consequence : 'Sekarang tidak aktif dan tidak dapat dipilih.';
	 }
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});active ? 'Nonaktifkan' : 'Aktifkan lagi'; Button}
	 }
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ActivationForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ActivationForm__SvelteComponent_ = ReturnType<typeof ActivationForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default ActivationForm__SvelteComponent_;