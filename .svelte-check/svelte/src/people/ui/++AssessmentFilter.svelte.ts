///<reference types="svelte" />
;
import Filter from '#ui/Filter.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import { assessmentSourceWords } from '../words.ts'
import { agencyOptions, optionsOf } from './options.ts';
;

	type Props = {
		query: TableQuery
		agencies: readonly { id: string; name: string; depth: number }[]
		competencies: readonly { id: string; code: string; name: string }[]
	};function $$render() {

	
	
	
	
	
	

	let { query, agencies, competencies }: Props = $props()
;
async () => {

 { const $$_retliF0C = __sveltets_2_ensureComponent(Filter); new $$_retliF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },query,}});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {        "name":`cari`,"label":`Cari nama atau NIP`,"type":`search`,"value":query.filter.cari,}});}
	if(agencies.length > 1){
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`opd`,"label":`Perangkat daerah`,"none":`Semua`,"options":agencyOptions(agencies),"value":query.filter.opd,}});}
	}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`kompetensi`,"label":`Kompetensi`,"none":`Semua`,"options":competencies.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),"value":query.filter.kompetensi,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`sumber`,"label":`Sumber`,"none":`Semua`,"options":optionsOf(assessmentSourceWords),"value":query.filter.sumber,}});}
 Filter}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AssessmentFilter__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AssessmentFilter__SvelteComponent_ = ReturnType<typeof AssessmentFilter__SvelteComponent_>;
/*Ωignore_endΩ*/export default AssessmentFilter__SvelteComponent_;