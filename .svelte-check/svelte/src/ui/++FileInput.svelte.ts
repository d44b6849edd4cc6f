///<reference types="svelte" />
;
import Field from './Field.svelte'
import type { FieldProps } from './field.ts';
;

	/** The form around it needs `enctype="multipart/form-data"`. */
	type Props = FieldProps & {
		/** Kinds of file, e.g. '.xlsx,.csv'. */
		accept?: string | undefined
		many?: boolean | undefined
	};function $$render() {

	
	

	let { accept, many, ...field }: Props = $props()
;
async () => {

 { const $$_dleiF0C = __sveltets_2_ensureComponent(Field); const $$_dleiF0 = new $$_dleiF0C({ target: __sveltets_2_any(), props: {...field,children:(control) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("input", {        ...control,"type":`file`,accept,"multiple":many,"required":field.required,});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_dleiF0.$$prop_def;/*Ωignore_endΩ*/
	
 Field}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FileInput__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FileInput__SvelteComponent_ = ReturnType<typeof FileInput__SvelteComponent_>;
/*Ωignore_endΩ*/export default FileInput__SvelteComponent_;