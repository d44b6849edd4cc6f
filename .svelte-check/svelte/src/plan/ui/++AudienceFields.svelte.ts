///<reference types="svelte" />
;
import { employeeKindWords, tierWords } from '#people/words.ts'
import { optionsOf } from '#people/ui/options.ts'
import Choice from '#ui/Choice.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { Audience } from '../model.ts';
;

	type Props = {
		/** Names of the fields begin with it. */
		prefix: 'audience' | 'mandatory'
		audience: Audience | null | undefined
		agencies: readonly { id: string; name: string }[]
		positions: readonly { id: string; title: string }[]
		/** What was typed, where the form was refused. */
		typed: Record<string, string | string[]> | undefined
	};function $$render() {

	
	
	
	
	

	let { prefix, audience, agencies, positions, typed }: Props = $props()

	const chosen = (part: string, stored: readonly string[] | undefined) =>
		typed ? [typed[`${prefix}${part}`] ?? []].flat() : (stored ?? [])
	const titles = $derived(
		typed
			? String(typed[`${prefix}Positions`] ?? '')
			: [...new Set((audience?.positions ?? []).map((id) => titleOf.get(id) ?? ''))].join('\n')
	)
	const titleOf = $derived(new Map(positions.map(({ id, title }) => [id, title])))
	const homes = $derived(agencies.map(({ id, name }) => ({ value: id, label: name })))
	const count = (list: readonly string[]) => (list.length > 0 ? ` (${list.length} dipilih)` : '')
	const tiers = $derived(chosen('Tiers', audience?.tiers))
	const chosenAgencies = $derived(chosen('Agencies', audience?.agencies))
;
async () => {

 { svelteHTML.createElement("div", { "class":`columns`,});
	 { const $$_eciohC1C = __sveltets_2_ensureComponent(Choice); new $$_eciohC1C({ target: __sveltets_2_any(), props: {            "many":true,"name":`${prefix}Kinds[]`,"id":`${prefix}Kinds`,"label":`Jenis pegawai`,"options":optionsOf(employeeKindWords),"value":chosen('Kinds', audience?.kinds),}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {           "name":`${prefix}Positions`,"label":`Jabatan tertentu`,"hint":`Satu jabatan satu baris, seperti di daftar jabatan.`,"lines":4,"value":titles,}});}
 }
 { svelteHTML.createElement("details", { "open":tiers.length > 0,});
	 { svelteHTML.createElement("summary", {}); count(tiers); }
	 { svelteHTML.createElement("div", { "class":`columns`,});
		 { const $$_eciohC2C = __sveltets_2_ensureComponent(Choice); new $$_eciohC2C({ target: __sveltets_2_any(), props: {            "many":true,"name":`${prefix}Tiers[]`,"id":`${prefix}Tiers`,"label":`Jenjang jabatan`,"options":optionsOf(tierWords),"value":tiers,}});}
	 }
 }
 { svelteHTML.createElement("details", { "open":chosenAgencies.length > 0,});
	 { svelteHTML.createElement("summary", {});  count(chosenAgencies); }
	 { svelteHTML.createElement("div", { "class":`columns`,});
		 { const $$_eciohC2C = __sveltets_2_ensureComponent(Choice); new $$_eciohC2C({ target: __sveltets_2_any(), props: {            "many":true,"name":`${prefix}Agencies[]`,"id":`${prefix}Agencies`,"label":`Perangkat daerah, dengan semua unit di bawahnya`,"options":homes,"value":chosenAgencies,}});}
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AudienceFields__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AudienceFields__SvelteComponent_ = ReturnType<typeof AudienceFields__SvelteComponent_>;
/*Ωignore_endΩ*/export default AudienceFields__SvelteComponent_;