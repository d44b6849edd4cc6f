///<reference types="svelte" />
;
import { optionsOf } from '#people/ui/options.ts'
import Filter from '#ui/Filter.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import { goalShort } from '../words.ts';
;

	type Props = { query: TableQuery; forms: readonly { code: string; name: string }[] };function $$render() {

	
	
	
	
	
	

	let { query, forms }: Props = $props()

	const STATES = [
		{ value: 'aktif', label: 'Aktif' },
		{ value: 'nonaktif', label: 'Tidak aktif' }
	]
;
async () => {

 { const $$_retliF0C = __sveltets_2_ensureComponent(Filter); new $$_retliF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },query,}});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {        "name":`cari`,"label":`Cari nama atau kode`,"type":`search`,"value":query.filter.cari,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`tujuan`,"label":`Tujuan`,"none":`Semua`,"options":optionsOf(goalShort),"value":query.filter.tujuan,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`bentuk`,"label":`Bentuk`,"none":`Semua`,"options":forms.map(({ code, name }) => ({ value: code, label: name })),"value":query.filter.bentuk,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`keadaan`,"label":`Keadaan`,"none":`Semua`,"options":STATES,"value":query.filter.keadaan,}});}
 Filter}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ActivityFilter__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ActivityFilter__SvelteComponent_ = ReturnType<typeof ActivityFilter__SvelteComponent_>;
/*Ωignore_endΩ*/export default ActivityFilter__SvelteComponent_;