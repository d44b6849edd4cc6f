///<reference types="svelte" />
;
import { optionsOf } from '#people/ui/options.ts'
import { number } from '#platform/i18n/format.ts'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { CompetencyGain } from '../model.ts'
import { originWords } from '../words.ts'
import { rowsTyped } from './rows.ts';
;

	type Props = {
		gains: readonly CompetencyGain[]
		competencies: readonly { id: string; code: string; name: string }[]
		typed: Record<string, string | string[]> | undefined
	};function $$render() {

	
	
	
	
	
	
	

	let { gains, competencies, typed }: Props = $props()

	const SPARE = 2
	const options = $derived(
		competencies.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))
	)
	const stored = $derived(
		gains.map(({ competencyId, mean, sd, origin }) => ({
			competencyId,
			mean: number(mean, 2),
			sd: number(sd, 2),
			origin
		}))
	)
	const rows = $derived(rowsTyped(typed, ['competencyId', 'mean', 'sd', 'origin'], stored, SPARE))
;
async () => {

    for(let row of __sveltets_2_ensureArray(rows)){let i = 1;i;
	 { svelteHTML.createElement("div", { "class":`row`,});
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {            "name":`competencyId[]`,"id":`kompetensi-${i}`,"label":`Kompetensi ${i + 1}`,"none":`(kosong)`,options,"value":row.competencyId,}});}
		 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {             "name":`mean[]`,"id":`naik-${i}`,"label":`Naik (tingkat)`,"inputmode":`decimal`,"size":5,"value":row.mean,}});}
		 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {             "name":`sd[]`,"id":`simpang-${i}`,"label":`Simpangan`,"inputmode":`decimal`,"size":5,"value":row.sd,}});}
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`origin[]`,"id":`asal-${i}`,"label":`Asal angka`,"options":optionsOf(originWords),"value":row.origin,}});}
	 }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompetencyRows__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompetencyRows__SvelteComponent_ = ReturnType<typeof CompetencyRows__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompetencyRows__SvelteComponent_;