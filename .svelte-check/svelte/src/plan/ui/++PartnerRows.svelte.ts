///<reference types="svelte" />
;
import { optionsOf } from '#people/ui/options.ts'
import { number } from '#platform/i18n/format.ts'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { Partner } from '../model.ts'
import { roleWords } from '../words.ts'
import { rowsTyped } from './rows.ts';
;

	type Props = {
		partners: readonly Partner[]
		agencies: readonly { id: string; name: string }[]
		typed: Record<string, string | string[]> | undefined
	};function $$render() {

	
	
	
	
	
	
	

	let { partners, agencies, typed }: Props = $props()

	const SPARE = 2
	const options = $derived(agencies.map(({ id, name }) => ({ value: id, label: name })))
	const stored = $derived(
		partners.map(({ agencyId, role, minShare }) => ({
			partnerId: agencyId,
			role,
			minShare: number(minShare * 100)
		}))
	)
	const rows = $derived(rowsTyped(typed, ['partnerId', 'role', 'minShare'], stored, SPARE))
;
async () => {

    for(let row of __sveltets_2_ensureArray(rows)){let i = 1;i;
	 { svelteHTML.createElement("div", { "class":`row`,});
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {            "name":`partnerId[]`,"id":`mitra-${i}`,"label":`Perangkat daerah ${i + 1}`,"none":`(kosong)`,options,"value":row.partnerId,}});}
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`role[]`,"id":`peran-${i}`,"label":`Peran`,"options":optionsOf(roleWords),"value":row.role,}});}
		 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {             "name":`minShare[]`,"id":`bagian-${i}`,"label":`Peserta minimal (%)`,"inputmode":`decimal`,"size":5,"value":row.minShare,}});}
	 }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PartnerRows__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PartnerRows__SvelteComponent_ = ReturnType<typeof PartnerRows__SvelteComponent_>;
/*Ωignore_endΩ*/export default PartnerRows__SvelteComponent_;