///<reference types="svelte" />
;
import type { HTMLInputAttributes } from 'svelte/elements'
import Field from './Field.svelte'
import type { FieldProps, Typed } from './field.ts';
;

	type Props = FieldProps & {
		value?: Typed
		type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password' | 'number' | undefined
		/** Set to make it a text area of so many lines. */
		lines?: number | undefined
		inputmode?: HTMLInputAttributes['inputmode']
		autocomplete?: HTMLInputAttributes['autocomplete']
		maxlength?: number | undefined
		/** How wide, in characters. */
		size?: number | undefined
	};function $$render() {

	
	
	

	let {
		value,
		type = 'text',
		lines,
		inputmode,
		autocomplete,
		maxlength,
		size,
		...field
	}: Props = $props()
;
async () => {

 { const $$_dleiF0C = __sveltets_2_ensureComponent(Field); const $$_dleiF0 = new $$_dleiF0C({ target: __sveltets_2_any(), props: {...field,children:(control) => { async ()/*Ωignore_positionΩ*/ => {
		if(lines){
			 { svelteHTML.createElement("textarea", {     ...control,"rows":lines,maxlength,"required":field.required,});value; }
		}else{
			 { svelteHTML.createElement("input", {            ...control,"class":{ sized: size },type,value,inputmode,autocomplete,maxlength,size,"required":field.required,});}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_dleiF0.$$prop_def;/*Ωignore_endΩ*/
	
 Field}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const TextInput__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TextInput__SvelteComponent_ = ReturnType<typeof TextInput__SvelteComponent_>;
/*Ωignore_endΩ*/export default TextInput__SvelteComponent_;