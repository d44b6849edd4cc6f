///<reference types="svelte" />
;
import RejectedRows from '#people/ui/RejectedRows.svelte'
import { number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import Table from '#ui/Table.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const preview = $derived(data.preview)
	const fresh = $derived(preview.entries.filter(({ outcome }) => outcome !== 'unchanged').length)
	const WORDS = {
		new: { label: 'Baru', tone: 'ok' },
		changed: { label: 'Berubah', tone: 'info' },
		unchanged: { label: 'Tetap', tone: 'idle' }
	} as const
	const COLUMNS = [
		{ label: 'Kompetensi' },
		{ label: 'Kode' },
		{ label: 'Level', num: true },
		{ label: 'Hasil' }
	]
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});preview.name;      } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
if(data.applied && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});       Note}
}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":preview.name,"crumbs":[
		{ href: '/pegawai/kompetensi', label: 'Kamus kompetensi' },
		{ href: '/pegawai/kompetensi/impor', label: 'Impor' }
	],}});}
if(fresh > 0){
	 { svelteHTML.createElement("form", {   "method":`post`,"class":`cluster`,});
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":data.requestId,});}
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); number(fresh);  Button}
	 }
}
 { const $$_swoRdetcejeR0C = __sveltets_2_ensureComponent(RejectedRows); new $$_swoRdetcejeR0C({ target: __sveltets_2_any(), props: {  "rows":preview.rejected,}});}
 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {     "caption":`Isi berkas dibandingkan dengan kamus`,"columns":COLUMNS,"rows":preview.entries,row:(entry) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});entry.name; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kode`}),});entry.code; }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Level`}),"class":`num`,});number(entry.levels); }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Hasil`}),});
				 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":WORDS[entry.outcome].tone,}});WORDS[entry.outcome].label; Badge}
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {  "title":`Berkas ini tidak berisi kompetensi.`,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;