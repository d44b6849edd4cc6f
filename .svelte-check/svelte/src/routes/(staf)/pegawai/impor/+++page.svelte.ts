///<reference types="svelte" />
;
import { importStateWords } from '#people/import/words.ts'
import { dateTime, number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import FileInput from '#ui/FileInput.svelte'
import PageHead from '#ui/PageHead.svelte'
import Table from '#ui/Table.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const COLUMNS = [
		{ label: 'Berkas' },
		{ label: 'Diunggah' },
		{ label: 'Baris', num: true },
		{ label: 'Keadaan' }
	]
	const tones = {
		uploaded: 'idle',
		previewed: 'warn',
		applied: 'ok',
		undone: 'idle',
		failed: 'bad'
	} as const
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {      "problem":form?.problem,"fields":form?.fields,"labels":{ berkas: 'Berkas' },}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Impor pegawai`,"crumbs":[{ href: '/pegawai', label: 'Pegawai' }],}});}
 { svelteHTML.createElement("section", { "class":`panel`,});
	 { svelteHTML.createElement("form", {     "method":`post`,"enctype":`multipart/form-data`,"class":`stack`,});
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":data.requestId,});}
		 { const $$_tupnIeliF2C = __sveltets_2_ensureComponent(FileInput); new $$_tupnIeliF2C({ target: __sveltets_2_any(), props: {            "name":`berkas`,"label":`Daftar pegawai dari SIASN atau SIMPEG`,"hint":`.xlsx atau .csv, paling besar 32 MB. Anda melihat perbedaannya dulu; belum ada yang berubah.`,"accept":`.xlsx,.csv`,"error":form?.fields['berkas'],"required":true,}});}
		 { svelteHTML.createElement("p", { "class":`small quiet`,});
			            
			     
		 }
		 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});   Button} }
	 }
 }
  { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {         "caption":`Impor sebelumnya`,"columns":COLUMNS,"rows":data.rows,"query":data.query,"total":data.total,row:(found) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":`/pegawai/impor/${found.id}`,});found.fileName; } }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Diunggah`}),});dateTime(found.uploadedAt); found.uploadedBy; }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Baris`}),"class":`num`,});found.totals ? number(found.totals.total) : ''; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Keadaan`}),});
				if(found.state === 'uploaded' && found.jobState === 'failed'){
					 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`bad`,}});importStateWords.failed; Badge}
				}else{
					 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":tones[found.state],}});importStateWords[found.state]; Badge}
				}
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Belum ada impor.`,"note":`Impor pertama Anda muncul di sini.`,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;