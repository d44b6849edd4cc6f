///<reference types="svelte" />
;
import Filter from '#ui/Filter.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { TableQuery } from '#ui/table/url.ts'
import { employeeKindWords, employeeStatusWords, tierWords } from '../words.ts'
import { agencyOptions, optionsOf } from './options.ts';
;

	type Props = {
		query: TableQuery
		agencies: readonly { id: string; name: string; depth: number }[]
	};function $$render() {

	
	
	
	
	
	

	let { query, agencies }: Props = $props()

	const { active: _, ...otherStatuses } = employeeStatusWords
	const STATUSES = [...optionsOf(otherStatuses), { value: 'all', label: 'Semua status' }]
	const GAPS = [
		{ value: 'belum-dinilai', label: 'Belum dinilai' },
		{ value: 'tanpa-atasan', label: 'Tanpa atasan' }
	]
	const more = $derived(['jenis', 'jenjang', 'status', 'data'].some((name) => query.filter[name]))
;
async () => {

 { const $$_retliF0C = __sveltets_2_ensureComponent(Filter); new $$_retliF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },query,}});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {         "name":`cari`,"label":`Cari nama, NIP, atau unit`,"type":`search`,"value":query.filter.cari,}});}
	if(agencies.length > 1){
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {           "name":`opd`,"label":`Perangkat daerah`,"none":`Semua`,"options":agencyOptions(agencies),"value":query.filter.opd,}});}
	}
	if(query.filter.jabatan){
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`jabatan`,"value":query.filter.jabatan,});}
	}
	 { svelteHTML.createElement("details", { "open":more,});
		 { svelteHTML.createElement("summary", {});  }
		 { svelteHTML.createElement("div", { "class":`cluster`,});
			 { const $$_tceleS3C = __sveltets_2_ensureComponent(Select); new $$_tceleS3C({ target: __sveltets_2_any(), props: {           "name":`jenis`,"label":`Jenis pegawai`,"none":`Semua`,"options":optionsOf(employeeKindWords),"value":query.filter.jenis,}});}
			 { const $$_tceleS3C = __sveltets_2_ensureComponent(Select); new $$_tceleS3C({ target: __sveltets_2_any(), props: {           "name":`jenjang`,"label":`Jenjang jabatan`,"none":`Semua`,"options":optionsOf(tierWords),"value":query.filter.jenjang,}});}
			 { const $$_tceleS3C = __sveltets_2_ensureComponent(Select); new $$_tceleS3C({ target: __sveltets_2_any(), props: {           "name":`status`,"label":`Status`,"none":`Aktif`,"options":STATUSES,"value":query.filter.status,}});}
			 { const $$_tceleS3C = __sveltets_2_ensureComponent(Select); new $$_tceleS3C({ target: __sveltets_2_any(), props: {           "name":`data`,"label":`Data yang kurang`,"none":`Tidak disaring`,"options":GAPS,"value":query.filter.data,}});}
		 }
	 }
 Filter}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EmployeeFilter__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EmployeeFilter__SvelteComponent_ = ReturnType<typeof EmployeeFilter__SvelteComponent_>;
/*Ωignore_endΩ*/export default EmployeeFilter__SvelteComponent_;