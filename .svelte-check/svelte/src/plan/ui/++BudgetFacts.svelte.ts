///<reference types="svelte" />
;
import { listing, millions, percent } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import { fairTraits, type Budget } from '../model.ts'
import { fairWords } from '../words.ts';
;

	/** A budget to be read by those who may not set it. */
	type Props = { year: number; budget: Budget | null };function $$render() {

	
	
	
	
	

	let { year, budget }: Props = $props()

	const floors = $derived(
		fairTraits.flatMap((trait) => {
			const share = budget?.fairness[trait]
			return share ? [`${fairWords[trait].toLowerCase()} ${percent(share, 0)}`] : []
		})
	)
;
async () => {

if(budget){
	 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {       "caption":`Anggaran ${year}; lantai tiap tujuan ${percent(budget.goalFloor, 0)} kursi`,"columns":[{ label: 'Sumber dana' }, { label: 'Rp juta', num: true }],"rows":Object.entries(budget.sources),row:([source, amount]) => { async ()/*Ωignore_positionΩ*/ => {
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`row`,});source; }
				 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Rp juta`}),});millions(amount); }
			 }
		};return __sveltets_2_any(0)},foot:() => { async ()/*Ωignore_positionΩ*/ => {
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`row`,});  }
				 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Rp juta`}),});millions(budget.total); }
			 }
		};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, foot} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
		
		
	 Table}
	if(floors.length > 0){
		 { svelteHTML.createElement("p", {});    listing(floors);  }
	}
}else{
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {    "title":`Pagu ${year} belum diisi.`,"note":`Perencana mengisinya sebelum rencana disusun.`,}});}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const BudgetFacts__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BudgetFacts__SvelteComponent_ = ReturnType<typeof BudgetFacts__SvelteComponent_>;
/*Ωignore_endΩ*/export default BudgetFacts__SvelteComponent_;