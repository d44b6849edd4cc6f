///<reference types="svelte" />
;
import Field from './Field.svelte'
import type { FieldProps, Typed } from './field.ts';
;

	type Option = { value: string | number; label: string };;
	type Props = FieldProps & {
		options: readonly Option[]
		value?: Typed
		/** What the empty choice says, e.g. "Semua OPD"; without it the first option is chosen. */
		none?: string | undefined
	};function $$render() {

	
	


	let { options, value, none, ...field }: Props = $props()

	const chosen = (option: string | number) => String(option) === String(value ?? '')
;
async () => {

 { const $$_dleiF0C = __sveltets_2_ensureComponent(Field); const $$_dleiF0 = new $$_dleiF0C({ target: __sveltets_2_any(), props: {...field,children:(control) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("select", {  ...control,"required":field.required,});
			if(none !== undefined){ { svelteHTML.createElement("option", {"value":"",});none; }}
			   for(let option of __sveltets_2_ensureArray(options)){option.value;
				 { svelteHTML.createElement("option", {   "value":option.value,"selected":chosen(option.value),});option.label; }
			}
		 }
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_dleiF0.$$prop_def;/*Ωignore_endΩ*/
	
 Field}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Select__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Select__SvelteComponent_ = ReturnType<typeof Select__SvelteComponent_>;
/*Ωignore_endΩ*/export default Select__SvelteComponent_;