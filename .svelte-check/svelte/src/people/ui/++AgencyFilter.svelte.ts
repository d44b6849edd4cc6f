///<reference types="svelte" />
;
import Filter from '#ui/Filter.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import { agencyKindWords } from '../words.ts'
import { optionsOf } from './options.ts';
;

	type Props = { query: TableQuery };function $$render() {

	
	
	
	
	
	

	let { query }: Props = $props()
;
async () => {

 { const $$_retliF0C = __sveltets_2_ensureComponent(Filter); new $$_retliF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },query,}});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {         "name":`cari`,"label":`Cari nama, juga unit di bawahnya`,"type":`search`,"value":query.filter.cari,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`jenis`,"label":`Jenis`,"none":`Semua`,"options":optionsOf(agencyKindWords),"value":query.filter.jenis,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`keadaan`,"label":`Keadaan`,"none":`Aktif`,"options":[{ value: 'nonaktif', label: 'Tidak aktif' }],"value":query.filter.keadaan,}});}
 Filter}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AgencyFilter__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AgencyFilter__SvelteComponent_ = ReturnType<typeof AgencyFilter__SvelteComponent_>;
/*Ωignore_endΩ*/export default AgencyFilter__SvelteComponent_;