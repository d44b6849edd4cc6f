///<reference types="svelte" />
;
import { importStateWords, sectionWords } from '#people/import/words.ts'
import ColumnMapping from '#people/ui/import/ColumnMapping.svelte'
import ImportRows from '#people/ui/import/ImportRows.svelte'
import ImportState from '#people/ui/import/ImportState.svelte'
import MissingPeople from '#people/ui/import/MissingPeople.svelte'
import { dateTime, number } from '#platform/i18n/format.ts'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import PageHead from '#ui/PageHead.svelte'
import Stat from '#ui/Stat.svelte'
import Tabs from '#ui/Tabs.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const found = $derived(data.found)
	const open = $derived(found.state === 'previewed')
	const shared = $derived({ rows: data.rows, query: data.query, requestId: data.requestId })
	const total = $derived(data.tabs.find(({ section }) => section === data.section)?.count ?? 0)
	const items = $derived(
		data.tabs.map(({ section, count }) => ({
			href: `?bagian=${section}`,
			label: `${sectionWords[section]} (${number(count)})`,
			current: section === data.section
		}))
	)
	const crumbs = [
		{ href: '/pegawai', label: 'Pegawai' },
		{ href: '/pegawai/impor', label: 'Impor' }
	]
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});found.fileName;      } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {      "problem":form?.problem,"fields":form?.fields,"labels":{ pilihan: 'Pilihan' },}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {     "title":found.fileName,crumbs,"note":`${importStateWords[found.state]}. Diunggah ${dateTime(
		found.uploadedAt
	)} oleh ${found.uploadedBy}.`,}});}
if(found.totals){
	 { svelteHTML.createElement("dl", { "class":`cluster loose`,});
		 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":`Baris dibaca`,"value":number(found.totals.total),}});}
		 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":`Baru`,"value":number(found.totals.new),}});}
		 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":`Berubah`,"value":number(found.totals.changed),}});}
		 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":`Tetap`,"value":number(found.totals.unchanged),}});}
		 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":`Ditolak`,"value":number(found.totals.rejected),}});}
	 }
}
 { const $$_etatStropmI0C = __sveltets_2_ensureComponent(ImportState); new $$_etatStropmI0C({ target: __sveltets_2_any(), props: {   found,"requestId":data.requestId,}});}
if(found.totals){
	 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {   "label":`Isi impor`,items,}});}
	if(data.section === 'hilang'){
		 { const $$_elpoePgnissiM0C = __sveltets_2_ensureComponent(MissingPeople); new $$_elpoePgnissiM0C({ target: __sveltets_2_any(), props: {   ...shared,open,total,}});}
	}else{
		 { const $$_swoRtropmI0C = __sveltets_2_ensureComponent(ImportRows); new $$_swoRtropmI0C({ target: __sveltets_2_any(), props: {       ...shared,"section":data.section,total,"download":`/pegawai/impor/${found.id}/ditolak`,}});}
	}
	 { const $$_gnippaMnmuloC0C = __sveltets_2_ensureComponent(ColumnMapping); new $$_gnippaMnmuloC0C({ target: __sveltets_2_any(), props: {         "sheets":found.sheets,"fields":data.fields,"open":open && found.fileKept,"requestId":data.requestId,}});}
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;