///<reference types="svelte" />
;
import Filter from '#ui/Filter.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import { familyWords } from '../words.ts'
import { optionsOf } from './options.ts';
;

	type Props = { query: TableQuery };function $$render() {

	
	
	
	
	
	

	let { query }: Props = $props()
;
async () => {

 { const $$_retliF0C = __sveltets_2_ensureComponent(Filter); new $$_retliF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },query,}});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {         "name":`cari`,"label":`Cari kode, nama, atau isi`,"type":`search`,"value":query.filter.cari,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`rumpun`,"label":`Rumpun`,"none":`Semua`,"options":optionsOf(familyWords),"value":query.filter.rumpun,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`keadaan`,"label":`Keadaan`,"none":`Aktif`,"options":[{ value: 'nonaktif', label: 'Tidak aktif' }],"value":query.filter.keadaan,}});}
 Filter}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompetencyFilter__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompetencyFilter__SvelteComponent_ = ReturnType<typeof CompetencyFilter__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompetencyFilter__SvelteComponent_;