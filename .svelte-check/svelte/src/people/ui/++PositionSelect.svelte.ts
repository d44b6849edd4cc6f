///<reference types="svelte" />
;
import Field from '#ui/Field.svelte'
import type { FieldProps, Typed } from '#ui/field.ts'
import type { PositionKind, Tier } from '../model.ts'
import { positionGroups } from './options.ts';
;

	/** Positions by kind: the keyboard finds one by its first letters. */
	type Props = FieldProps & {
		positions: readonly { id: string; title: string; kind: PositionKind; tier: Tier }[]
		value?: Typed
		none: string
	};function $$render() {

	
	
	
	

	let { positions, value, none, ...field }: Props = $props()
;
async () => {

 { const $$_dleiF0C = __sveltets_2_ensureComponent(Field); const $$_dleiF0 = new $$_dleiF0C({ target: __sveltets_2_any(), props: {...field,children:(control) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("select", {  ...control,"required":field.required,});
			 { svelteHTML.createElement("option", {"value":"",});none; }
			   for(let { label, options } of __sveltets_2_ensureArray(positionGroups(positions))){label;
				 { svelteHTML.createElement("optgroup", {label,});
					   for(let option of __sveltets_2_ensureArray(options)){option.value;
						 { svelteHTML.createElement("option", {   "value":option.value,"selected":option.value === value,});option.label; }
					}
				 }
			}
		 }
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_dleiF0.$$prop_def;/*Ωignore_endΩ*/
	
 Field}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PositionSelect__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PositionSelect__SvelteComponent_ = ReturnType<typeof PositionSelect__SvelteComponent_>;
/*Ωignore_endΩ*/export default PositionSelect__SvelteComponent_;