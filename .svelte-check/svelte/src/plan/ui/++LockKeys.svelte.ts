///<reference types="svelte" />
;;
	/** What every form about a lock carries. */
	type Props = {
		keys: { requestId: string; scenario: string; version: number }
		kind: 'activity' | 'person' | 'batches' | 'month'
		activityId?: string | undefined
		employeeId?: string | undefined
	};function $$render() {


	let { keys, kind, activityId, employeeId }: Props = $props()
;
async () => {

 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":keys.requestId,});}
 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`skenario`,"value":keys.scenario,});}
 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`version`,"value":keys.version,});}
 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`kind`,"value":kind,});}
if(activityId){ { svelteHTML.createElement("input", {      "type":`hidden`,"name":`kegiatan`,"value":activityId,});}}
if(employeeId){ { svelteHTML.createElement("input", {      "type":`hidden`,"name":`employeeId`,"value":employeeId,});}}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LockKeys__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LockKeys__SvelteComponent_ = ReturnType<typeof LockKeys__SvelteComponent_>;
/*Ωignore_endΩ*/export default LockKeys__SvelteComponent_;