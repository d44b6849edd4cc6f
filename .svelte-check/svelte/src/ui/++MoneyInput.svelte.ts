///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import Field from './Field.svelte'
import type { FieldProps, Typed } from './field.ts';
;

	/** Whole rupiah. A number is shown in groups; text is shown as it was typed. `readRupiah` reads it. */
	type Props = FieldProps & { value?: Typed };function $$render() {

	
	
	

	let { value, ...field }: Props = $props()

	const shown = $derived(typeof value === 'number' ? number(value) : value)
;
async () => {

 { const $$_dleiF0C = __sveltets_2_ensureComponent(Field); const $$_dleiF0 = new $$_dleiF0C({ target: __sveltets_2_any(), props: {...field,children:(control) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("span", { "class":`money`,});
			 { svelteHTML.createElement("span", { "aria-hidden":`true`,});  }
			 { svelteHTML.createElement("input", {              ...control,"class":`num`,"inputmode":`numeric`,"autocomplete":`off`,"size":18,"value":shown,"required":field.required,});}
		 }
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_dleiF0.$$prop_def;/*Ωignore_endΩ*/
	
 Field}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MoneyInput__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MoneyInput__SvelteComponent_ = ReturnType<typeof MoneyInput__SvelteComponent_>;
/*Ωignore_endΩ*/export default MoneyInput__SvelteComponent_;