///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import ShareBar from '#ui/ShareBar.svelte'
import Table from '#ui/Table.svelte'
import type { NamedCell } from '../server/show-composition.ts';
;

	/** Whom to assess, and in what, before seats are given: those that would change the plan most. */
	type Props = { cells: readonly NamedCell[]; download: string };function $$render() {

	
	
	
	

	let { cells, download }: Props = $props()

	const FIRST = 10
	const top = $derived(cells.slice(0, FIRST))
	const most = $derived(Math.max(...cells.map((cell) => cell.value), 0.1))
	const columns = [
		{ label: 'Perangkat daerah dan kompetensi' },
		{ label: 'Belum dinilai', num: true },
		{ label: 'Nilai (tingkat)', num: true }
	]
;
async () => {

 { svelteHTML.createElement("section", {   "class":`stack`,"aria-labelledby":`asesmen`,});
	 { svelteHTML.createElement("h2", { "id":`asesmen`,});     }
	if(top.length > 0){
		 { svelteHTML.createElement("p", { "class":`small quiet`,});
			          
			  
		 }
		 { const $$_elbaT1C = __sveltets_2_ensureComponent(Table); const $$_elbaT1 = new $$_elbaT1C({ target: __sveltets_2_any(), props: {        "caption":`${number(top.length)} asesmen yang paling berguna`,columns,"rows":top,"downloads":[
				{ href: `${download}?format=csv`, label: 'CSV' },
				{ href: `${download}?format=xlsx`, label: 'XLSX' }
			],row:(cell) => { async ()/*Ωignore_positionΩ*/ => {
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});
						cell.agency;
						 { svelteHTML.createElement("span", { "class":`why`,});
							 number(cell.people);   cell.competency;
						 }
					 }
					 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Belum dinilai`}),});number(cell.people); }
					 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Nilai (tingkat)`}),});
						 number(cell.value, 1);
						 { const $$_raBerahS2C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS2C({ target: __sveltets_2_any(), props: {  "share":cell.value / most,}});}
					 }
				 }
			};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row} = $$_elbaT1.$$prop_def;/*Ωignore_endΩ*/
			
		 Table}
	}else{
		 { svelteHTML.createElement("p", {});          }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AssessPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AssessPanel__SvelteComponent_ = ReturnType<typeof AssessPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default AssessPanel__SvelteComponent_;