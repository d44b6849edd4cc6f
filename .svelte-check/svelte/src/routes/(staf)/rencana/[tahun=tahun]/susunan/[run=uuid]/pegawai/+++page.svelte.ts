///<reference types="svelte" />
;
import OwingTable from '#plan/ui/OwingTable.svelte'
import { number } from '#platform/i18n/format.ts'
import Filter from '#ui/Filter.svelte'
import PageHead from '#ui/PageHead.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const back = $derived(`/rencana/${data.tahun}/susunan/${data.run}`)
	const options = $derived(data.agencies.map(({ id, name }) => ({ value: id, label: name })))
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});     } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {      "title":`Yang masih kurang sesudah rencana`,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: `/rencana/${data.tahun}/susun`, label: String(data.tahun) },
		{ href: back, label: 'Susunan' },
		{ label: 'Yang masih kurang' }
	],"note":`${number(data.total)} pegawai yang JP-nya masih kurang atau kegiatan wajibnya belum masuk.`,}});}
 { const $$_retliF0C = __sveltets_2_ensureComponent(Filter); new $$_retliF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"query":data.query,}});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {         "name":`cari`,"label":`Cari nama atau NIP`,"type":`search`,"value":data.query.filter['cari'],}});}
	if(options.length > 1){
		 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {          "name":`opd`,"label":`Perangkat daerah`,"none":`Semua`,options,"value":data.query.filter['opd'],}});}
	}
 Filter}
 { const $$_elbaTgniwO0C = __sveltets_2_ensureComponent(OwingTable); new $$_elbaTgniwO0C({ target: __sveltets_2_any(), props: {          "query":data.query,"rows":data.rows,"total":data.total,"why":`${back}/mengapa?orang=`,"download":`${back}/pegawai/unduh`,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;