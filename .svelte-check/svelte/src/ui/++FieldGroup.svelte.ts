///<reference types="svelte" />
;
import type { Snippet } from 'svelte'
import { controlAttributes, firstError, type FieldProps } from './field.ts';
;

	type Props = FieldProps & {
		/** The controls; the given attributes go on each, the id only on the first. */
		children: Snippet<[ReturnType<typeof controlAttributes>]>
	};function $$render() {

	
	

	let { children, ...field }: Props = $props()

	const control = $derived(controlAttributes(field))
	const wrong = $derived(firstError(field.error))
;
async () => {

 { svelteHTML.createElement("fieldset", { "class":['field', { wrong }],});
	 { svelteHTML.createElement("legend", {});field.label; }
	if(field.hint){ { svelteHTML.createElement("span", {   "class":`hint`,"id":`${control.id}-petunjuk`,});field.hint; }}
	if(wrong){ { svelteHTML.createElement("span", {   "class":`error`,"id":`${control.id}-keliru`,});wrong; }}
	;__sveltets_2_ensureSnippet(children(control));
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FieldGroup__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FieldGroup__SvelteComponent_ = ReturnType<typeof FieldGroup__SvelteComponent_>;
/*Ωignore_endΩ*/export default FieldGroup__SvelteComponent_;