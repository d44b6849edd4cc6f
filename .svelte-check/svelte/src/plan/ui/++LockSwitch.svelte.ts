///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import LockKeys from './LockKeys.svelte'
import { stay } from './stay.ts';
;

	/** In, out, or left to the composer: pressing what is pressed lets go. */
	type Props = {
		keys: { requestId: string; scenario: string; version: number }
		/** Address of the action. */
		action: string
		activityId: string
		/** Of one person in the activity; without it the activity itself. */
		employeeId?: string | undefined
		/** Who or what is locked, for the ear. */
		name: string
		wish: 'in' | 'out' | undefined
	};function $$render() {

	
	
	

	let { keys, action, activityId, employeeId, name, wish }: Props = $props()

	const kind = $derived(employeeId ? 'person' : 'activity')
	const sides = [
		{ side: 'in', label: 'Masuk', says: 'Kunci masuk' },
		{ side: 'out', label: 'Keluar', says: 'Kunci keluar' }
	] as const
;
async () => {

 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form'),(stay)));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {      "method":`post`,action,"class":`no-print`,});
	 { const $$_syeKkcoL1C = __sveltets_2_ensureComponent(LockKeys); new $$_syeKkcoL1C({ target: __sveltets_2_any(), props: {    keys,kind,activityId,employeeId,}});}
	   for(let { side, label, says } of __sveltets_2_ensureArray(sides)){side;
		 { svelteHTML.createElement("button", {         "name":`wish`,"value":wish === side ? 'free' : side,"aria-pressed":wish === side,"aria-label":`${says}: ${name}`,});
			label;
		 }
	}
 }}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LockSwitch__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LockSwitch__SvelteComponent_ = ReturnType<typeof LockSwitch__SvelteComponent_>;
/*Ωignore_endΩ*/export default LockSwitch__SvelteComponent_;