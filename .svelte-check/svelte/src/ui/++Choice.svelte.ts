///<reference types="svelte" />
;
import FieldGroup from './FieldGroup.svelte'
import type { FieldProps, Typed } from './field.ts';
;

	type Option = { value: string | number; label: string; hint?: string | undefined };;
	/** One of a few (radios), or with `many` any of them (checkboxes; the form sends a list). */
	type Props = FieldProps & { options: readonly Option[] } & (
			| { many?: false | undefined; value?: Typed }
			| { many: true; value?: readonly (string | number)[] | Typed }
		);function $$render() {

	
	


	let { options, many, value, ...field }: Props = $props()

	const chosen = $derived([value ?? []].flat().map(String))
;
async () => {

 { const $$_puorGdleiF0C = __sveltets_2_ensureComponent(FieldGroup); const $$_puorGdleiF0 = new $$_puorGdleiF0C({ target: __sveltets_2_any(), props: {...field,children:({ id, ...control }) => { async ()/*Ωignore_positionΩ*/ => {
		    for(let option of __sveltets_2_ensureArray(options)){let i = 1;option.value;
			 { svelteHTML.createElement("label", { "class":`choice`,});
				 { svelteHTML.createElement("input", {            ...control,"id":i === 0 ? id : `${id}-${option.value}`,"type":many ? 'checkbox' : 'radio',"value":option.value,"checked":chosen.includes(String(option.value)),"required":!many && field.required,});}
				 { svelteHTML.createElement("span", {});
					option.label;
					if(option.hint){ { svelteHTML.createElement("span", { "class":`hint`,});option.hint; }}
				 }
			 }
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_puorGdleiF0.$$prop_def;/*Ωignore_endΩ*/
	
 FieldGroup}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Choice__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Choice__SvelteComponent_ = ReturnType<typeof Choice__SvelteComponent_>;
/*Ωignore_endΩ*/export default Choice__SvelteComponent_;