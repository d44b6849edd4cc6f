///<reference types="svelte" />
;
import { grantedRoles } from '#platform/access/actor.ts'
import { roleWords } from '#platform/access/words.ts'
import type { FormAnswer } from '#platform/http/form.ts'
import Select from '#ui/Select.svelte';
;

	type Props = {
		agencies: readonly { id: string; name: string }[]
		form: FormAnswer | null | undefined
	};function $$render() {

	
	
	
	

	let { agencies, form }: Props = $props()

	const roles = grantedRoles.map((role) => ({ value: role, label: roleWords[role] }))
	const places = $derived(agencies.map(({ id, name }) => ({ value: id, label: name })))
;
async () => {

 { const $$_tceleS0C = __sveltets_2_ensureComponent(Select); new $$_tceleS0C({ target: __sveltets_2_any(), props: {          "name":`role`,"label":`Peran`,"options":roles,"value":form?.values['role'],"error":form?.fields['role'],}});}
 { const $$_tceleS0C = __sveltets_2_ensureComponent(Select); new $$_tceleS0C({ target: __sveltets_2_any(), props: {              "name":`agency`,"label":`Berlaku di`,"hint":`Peran berlaku di perangkat daerah itu dan semua di bawahnya.`,"none":`Seluruh pemerintah daerah`,"options":places,"value":form?.values['agency'],"error":form?.fields['agency'],}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RoleFields__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RoleFields__SvelteComponent_ = ReturnType<typeof RoleFields__SvelteComponent_>;
/*Ωignore_endΩ*/export default RoleFields__SvelteComponent_;