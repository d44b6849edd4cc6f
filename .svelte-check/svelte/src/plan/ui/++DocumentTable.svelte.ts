///<reference types="svelte" />
;
import { dateTime, fileSize } from '#platform/i18n/format.ts'
import Table from '#ui/Table.svelte'
import type { MadeDocument } from '../server/store/document.ts';
;

	type Props = { year: number; made: readonly MadeDocument[] };function $$render() {

	
	
	

	let { year, made }: Props = $props()
;
async () => {

if(made.length > 0){
	 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {       "caption":`Salinan yang sudah dibuat, yang terbaru lebih dulu`,"columns":[{ label: 'Salinan' }, { label: 'Dibuat' }, { label: 'Ukuran', num: true }],"rows":made,row:(document) => { async ()/*Ωignore_positionΩ*/ => {
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`row`,});
					 { svelteHTML.createElement("a", {  "href":`/rencana/${year}/dokumen/${document.fileId}`,"download":true,});
						document.copy === 'internal' ? 'Unduh salinan internal' : 'Unduh salinan umum';
					 }
				 }
				 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Dibuat`}),});dateTime(document.madeAt); }
				 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Ukuran`}),});fileSize(document.size); }
			 }
		};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
		
	 Table}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const DocumentTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DocumentTable__SvelteComponent_ = ReturnType<typeof DocumentTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default DocumentTable__SvelteComponent_;