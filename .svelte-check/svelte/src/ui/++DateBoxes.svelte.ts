///<reference types="svelte" />
;
import { splitDate } from '#platform/i18n/read.ts'
import FieldGroup from './FieldGroup.svelte'
import type { FieldProps } from './field.ts';
;

	/**
	 * A date in three boxes, since a native date field shows 12/04 in the browser's own language. Sends
	 * `<name>_hari`, `<name>_bulan`, `<name>_tahun`; `joinDate` makes 'YYYY-MM-DD' of them, also of what is
	 * no date, so that `value` shows again what was typed.
	 */
	type Props = FieldProps & { value?: string | null | undefined };function $$render() {

	
	
	

	let { value, ...field }: Props = $props()

	const typed = $derived(splitDate(value ?? ''))
	const boxes = $derived([
		{ part: 'hari', label: 'Hari', value: typed.day, size: 2 },
		{ part: 'bulan', label: 'Bulan', value: typed.month, size: 2 },
		{ part: 'tahun', label: 'Tahun', value: typed.year, size: 4 }
	])
;
async () => {

 { const $$_puorGdleiF0C = __sveltets_2_ensureComponent(FieldGroup); const $$_puorGdleiF0 = new $$_puorGdleiF0C({ target: __sveltets_2_any(), props: {  "hint":`Misalnya 4 12 2026.`,...field,children:({ id, name, ...control }) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("div", { "class":`boxes`,});
			    for(let { part, label, value, size } of __sveltets_2_ensureArray(boxes)){let i = 1;part;
				 { svelteHTML.createElement("label", {});
					label;
					 { svelteHTML.createElement("input", {               ...control,"id":i === 0 ? id : `${id}-${part}`,"name":`${name}_${part}`,"class":{ year: size === 4 },"inputmode":`numeric`,"maxlength":size,value,"required":field.required,});}
				 }
			}
		 }
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_puorGdleiF0.$$prop_def;/*Ωignore_endΩ*/
	
 FieldGroup}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const DateBoxes__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DateBoxes__SvelteComponent_ = ReturnType<typeof DateBoxes__SvelteComponent_>;
/*Ωignore_endΩ*/export default DateBoxes__SvelteComponent_;