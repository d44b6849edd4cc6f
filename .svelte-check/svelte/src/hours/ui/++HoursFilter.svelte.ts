///<reference types="svelte" />
;
import { employeeKindWords } from '#people/words.ts'
import Filter from '#ui/Filter.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { TableQuery } from '#ui/table/url.ts';
;

	type Props = {
		query: TableQuery
		agencies: readonly { id: string; name: string }[]
		year: number
		thisYear: number
	};function $$render() {

	
	
	
	
	

	let { query, agencies, year, thisYear }: Props = $props()

	const years = $derived(Array.from({ length: 6 }, (_, i) => thisYear - i))
	const kinds = Object.entries(employeeKindWords).map(([value, label]) => ({ value, label }))
	const STATES = [
		{ value: 'kurang', label: 'Masih kurang' },
		{ value: 'tercapai', label: 'Sudah tercapai' }
	]
;
async () => {

 { const $$_retliF0C = __sveltets_2_ensureComponent(Filter); new $$_retliF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },query,}});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {        "name":`cari`,"label":`Cari nama atau NIP`,"type":`search`,"value":query.filter.cari,}});}
	if(agencies.length > 1){
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`opd`,"label":`Perangkat daerah`,"none":`Semua`,"options":agencies.map(({ id, name }) => ({ value: id, label: name })),"value":query.filter.opd,}});}
	}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`jenis`,"label":`Jenis pegawai`,"none":`Semua`,"options":kinds,"value":query.filter.jenis,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`keadaan`,"label":`Keadaan`,"none":`Semua`,"options":STATES,"value":query.filter.keadaan,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {         "name":`tahun`,"label":`Tahun`,"options":years.map((value) => ({ value, label: String(value) })),"value":year,}});}
 Filter}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const HoursFilter__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type HoursFilter__SvelteComponent_ = ReturnType<typeof HoursFilter__SvelteComponent_>;
/*Ωignore_endΩ*/export default HoursFilter__SvelteComponent_;