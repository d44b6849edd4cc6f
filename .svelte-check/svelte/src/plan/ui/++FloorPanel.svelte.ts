///<reference types="svelte" />
;
import { number, percent } from '#platform/i18n/format.ts'
import Table from '#ui/Table.svelte'
import { floorSentence } from '../floors.ts'
import type { CompositionView } from '../server/show-composition.ts';
;

	/** What floors ask, what they got, and what each costs; shares that activities ask for folded beneath. */
	type Props = { year: number; floors: CompositionView['floors'] };;
	type Floor = Props['floors'][number];function $$render() {
 const table/*Ωignore_positionΩ*/ = (caption: string, rows: readonly Floor[])/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
	 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {  caption,columns,rows,row:(floor) => { async ()/*Ωignore_positionΩ*/ => {
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`row`,});
					floor.of === 'goal' ? `Tujuan: ${floor.name}` : floor.name;
					 { svelteHTML.createElement("span", { "class":`why`,});floorSentence(floor); }
				 }
				 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Lantai`}),});percent(floor.minShare, 0); }
				 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Kursi diminta`}),});number(Math.ceil(floor.asked - 1e-9)); }
				 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Didapat`}),});count(floor.seats); }
			 }
		};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
		
	 Table}
};return __sveltets_2_any(0)};
	
	
	
	


	let { year, floors }: Props = $props()

	const general = $derived(floors.filter((floor) => floor.of !== 'share'))
	const shares = $derived(floors.filter((floor) => floor.of === 'share'))
	const columns = [
		{ label: 'Untuk siapa, dan harganya' },
		{ label: 'Lantai', num: true },
		{ label: 'Kursi diminta', num: true },
		{ label: 'Didapat', num: true }
	]
	const count = (value: number | null) => (value === null ? 'kurang dari lima' : number(value))
;
async () => {



 { svelteHTML.createElement("section", {   "class":`stack`,"aria-labelledby":`lantai`,});
	 { svelteHTML.createElement("h2", { "id":`lantai`,});    }
	 { svelteHTML.createElement("p", { "class":`small quiet`,});
		          
		      
		 { svelteHTML.createElement("a", { "href":`/rencana/${year}/anggaran#lantai`,});    }
	 }
	if(general.length > 0){
		;__sveltets_2_ensureSnippet(table('Lantai dari seluruh kursi', general));
	}else{
		 { svelteHTML.createElement("p", {});     }
	}
	if(shares.length > 0){
		 { svelteHTML.createElement("details", {});
			 { svelteHTML.createElement("summary", {});    number(shares.length);   }
			;__sveltets_2_ensureSnippet(table('Bagian dari kursi satu kegiatan', shares));
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FloorPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FloorPanel__SvelteComponent_ = ReturnType<typeof FloorPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default FloorPanel__SvelteComponent_;