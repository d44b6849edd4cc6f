///<reference types="svelte" />
;
import { controlAttributes, firstError, type FieldProps } from './field.ts';
;

	/** A single yes; a form sends `value` when ticked and nothing otherwise. */
	type Props = FieldProps & { checked?: boolean | undefined; value?: string | undefined };function $$render() {

	

	let { checked = false, value = 'ya', ...field }: Props = $props()

	const control = $derived(controlAttributes(field))
	const wrong = $derived(firstError(field.error))
;
async () => {

 { svelteHTML.createElement("div", { "class":['field', { wrong }],});
	if(wrong){ { svelteHTML.createElement("span", {   "class":`error`,"id":`${control.id}-keliru`,});wrong; }}
	 { svelteHTML.createElement("label", { "class":`choice`,});
		 { svelteHTML.createElement("input", {       ...control,"type":`checkbox`,value,checked,"required":field.required,});}
		 { svelteHTML.createElement("span", {});field.label; }
	 }
	if(field.hint){ { svelteHTML.createElement("span", {   "class":`hint`,"id":`${control.id}-petunjuk`,});field.hint; }}
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Checkbox__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Checkbox__SvelteComponent_ = ReturnType<typeof Checkbox__SvelteComponent_>;
/*Ωignore_endΩ*/export default Checkbox__SvelteComponent_;