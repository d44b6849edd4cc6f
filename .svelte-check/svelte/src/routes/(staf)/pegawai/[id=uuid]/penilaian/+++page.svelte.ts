///<reference types="svelte" />
;
import { fullName } from '#people/rules.ts'
import AssessmentForm from '#people/ui/AssessmentForm.svelte'
import RemoveAssessment from '#people/ui/RemoveAssessment.svelte'
import { assessmentSourceWords, levelText } from '#people/words.ts'
import { shortDate } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import Table from '#ui/Table.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const name = $derived(fullName(data.person))
	const page = $derived(`/pegawai/${data.person.id}`)
	const COLUMNS = [
		{ label: 'Tanggal', sort: 'tanggal' },
		{ label: 'Kompetensi', sort: 'kompetensi' },
		{ label: 'Level', sort: 'level', num: true },
		{ label: 'Sumber' },
		{ label: 'Tindakan', hidden: true }
	]
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {}); name;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
if(data.done){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		data.done === 'hapus' ? 'Penilaian dihapus.' : 'Penilaian tercatat.';
	 Note}
}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {      "title":`Penilaian kompetensi`,"crumbs":[
		{ href: '/pegawai', label: 'Pegawai' },
		{ href: page, label: name }
	],"note":`Yang terbaru dipakai. Yang lama tetap tersimpan.`,}});}
if(data.toRemove){
	 { const $$_tnemssessAevomeR0C = __sveltets_2_ensureComponent(RemoveAssessment); new $$_tnemssessAevomeR0C({ target: __sveltets_2_any(), props: {       "assessment":data.toRemove,"requestId":data.requestId,"cancel":`${page}/penilaian`,}});}
}
 { svelteHTML.createElement("div", { "class":`sidebar wide`,});
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { const $$_elbaT2C = __sveltets_2_ensureComponent(Table); const $$_elbaT2 = new $$_elbaT2C({ target: __sveltets_2_any(), props: {           "caption":`Semua penilaian`,"columns":COLUMNS,"rows":data.rows,"query":data.query,"total":data.total,row:(found) => { async ()/*Ωignore_positionΩ*/ => {
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});shortDate(found.assessedOn); }
					 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kompetensi`}),});found.competency; }
					 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Level`}),"class":`num`,});levelText(found.level); }
					 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Sumber`}),});assessmentSourceWords[found.source]; }
					 { svelteHTML.createElement("td", { }); { svelteHTML.createElement("a", {  "href":`?hapus=${found.id}`,});  { svelteHTML.createElement("span", { "class":`visually-hidden`,}); found.competency; } } }
				 }
			};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
				 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Belum ada penilaian.`,"note":`Catat satu di sini, atau impor dari pusat asesmen.`,}});}
			};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT2.$$prop_def;/*Ωignore_endΩ*/
			
			
		 Table}
	 }
	 { const $$_mroFtnemssessA1C = __sveltets_2_ensureComponent(AssessmentForm); new $$_mroFtnemssessA1C({ target: __sveltets_2_any(), props: {     "competencies":data.competencies,form,"requestId":data.requestId,}});}
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;