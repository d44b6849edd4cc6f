///<reference types="svelte" />
;
import Note from './Note.svelte';
;

	/** A small confirmation of a local act. Goes by itself after six seconds; nothing in it to click. */
	type Props = { message: string };function $$render() {

	

	let { message }: Props = $props()
;
async () => {

 { svelteHTML.createElement("div", { "class":`toast`,}); { const $$_etoN1C = __sveltets_2_ensureComponent(Note); new $$_etoN1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});message; Note} }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Toast__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Toast__SvelteComponent_ = ReturnType<typeof Toast__SvelteComponent_>;
/*Ωignore_endΩ*/export default Toast__SvelteComponent_;