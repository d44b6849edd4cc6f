///<reference types="svelte" />
;
import PositionLevelForm from '#people/ui/PositionLevelForm.svelte'
import PositionSelect from '#people/ui/PositionSelect.svelte'
import StandardHead from '#people/ui/StandardHead.svelte'
import { tierWords } from '#people/words.ts'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import Note from '#ui/Note.svelte'
import Table from '#ui/Table.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const standard = $derived(data.standard)
	const editable = $derived(data.may.edit && standard.validFrom === null)
	const here = $derived(`/pegawai/standar/${standard.id}/jabatan`)
	const COLUMNS = [
		{ label: 'Jabatan' },
		{ label: 'Jenjang' },
		{ label: 'Kompetensi khusus', num: true }
	]
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});standard.name;     } }

if(form?.problem){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});form.problem; Note}}
if(data.done){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});   Note}}
 { const $$_daeHdradnatS0C = __sveltets_2_ensureComponent(StandardHead); new $$_daeHdradnatS0C({ target: __sveltets_2_any(), props: {          standard,"part":`jabatan`,"mayEdit":data.may.edit,"today":data.today,"requestId":data.requestId,}});}
if(data.chosen){
	data.chosen.position.id; {
		 { const $$_mroFleveLnoitisoP0C = __sveltets_2_ensureComponent(PositionLevelForm); new $$_mroFleveLnoitisoP0C({ target: __sveltets_2_any(), props: {             "position":data.chosen.position,"levels":data.chosen.levels,"version":standard.version,editable,form,"requestId":data.requestId,"cancel":here,}});}
	}
} else if (editable){
	 { svelteHTML.createElement("form", {   "method":`get`,"class":`cluster`,});
		 { const $$_tceleSnoitisoP1C = __sveltets_2_ensureComponent(PositionSelect); new $$_tceleSnoitisoP1C({ target: __sveltets_2_any(), props: {         "name":`jabatan`,"label":`Tetapkan level untuk jabatan`,"none":`Pilih jabatan`,"positions":data.positions,}});}
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
	 }
}
  { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {         "caption":`Jabatan yang levelnya berbeda dari jenjangnya`,"columns":COLUMNS,"rows":standard.positions.rows,"query":data.query,"total":standard.positions.total,row:(position) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":`?jabatan=${position.positionId}`,});position.title; } }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jenjang`}),});tierWords[position.tier]; }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Kompetensi khusus`}),});number(position.own); }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Semua jabatan mengikuti jenjangnya.`,"note":`Kompetensi teknis biasanya ditetapkan per jabatan.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}


};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;