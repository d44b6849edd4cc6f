///<reference types="svelte" />
;
import { shortDate } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { Certainty } from '../model.ts'
import CertaintyBadge from './CertaintyBadge.svelte'
import StandardState from './StandardState.svelte';
;

	type Props = {
		versions: readonly {
			id: string
			name: string
			legalBasis: string
			certainty: Certainty
			validFrom: string | null
			validTo: string | null
		}[]
		today: string
	};function $$render() {

	
	
	
	
	
	

	let { versions, today }: Props = $props()

	const COLUMNS = [
		{ label: 'Versi' },
		{ label: 'Keadaan' },
		{ label: 'Mulai berlaku' },
		{ label: 'Sampai' },
		{ label: 'Kepastian' }
	]
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {     "caption":`Versi standar, yang terbaru lebih dulu`,"columns":COLUMNS,"rows":versions,row:(standard) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/pegawai/standar/${standard.id}`,});standard.name; } { svelteHTML.createElement("br", {});}
				 { svelteHTML.createElement("span", {});standard.legalBasis; }
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Keadaan`}),}); { const $$_etatSdradnatS2C = __sveltets_2_ensureComponent(StandardState); new $$_etatSdradnatS2C({ target: __sveltets_2_any(), props: {  ...standard,today,}});} }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Mulai berlaku`}),});standard.validFrom ? shortDate(standard.validFrom) : '–'; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Sampai`}),});standard.validTo ? shortDate(standard.validTo) : '–'; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kepastian`}),}); { const $$_egdaBytniatreC2C = __sveltets_2_ensureComponent(CertaintyBadge); new $$_egdaBytniatreC2C({ target: __sveltets_2_any(), props: {  "certainty":standard.certainty,}});} }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Belum ada standar kompetensi.`,"note":`Tanpa standar, kesenjangan belum dapat dihitung.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StandardVersions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StandardVersions__SvelteComponent_ = ReturnType<typeof StandardVersions__SvelteComponent_>;
/*Ωignore_endΩ*/export default StandardVersions__SvelteComponent_;