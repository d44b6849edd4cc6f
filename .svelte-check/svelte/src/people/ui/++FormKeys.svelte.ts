///<reference types="svelte" />
;;
	/** What every form carries: its request id, and the version of the row that it edits. */
	type Props = { requestId: string; version?: number | undefined };function $$render() {


	let { requestId, version }: Props = $props()
;
async () => {

 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
if(version !== undefined){ { svelteHTML.createElement("input", {      "type":`hidden`,"name":`version`,"value":version,});}}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FormKeys__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FormKeys__SvelteComponent_ = ReturnType<typeof FormKeys__SvelteComponent_>;
/*Ωignore_endΩ*/export default FormKeys__SvelteComponent_;