///<reference types="svelte" />
;
import Guesses from '#needs/ui/Guesses.svelte'
import LackingTable from '#needs/ui/LackingTable.svelte'
import { dateTime, number, ofTotal, percent } from '#platform/i18n/format.ts'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	

	let { data }: PageProps = $props()

	const cell = $derived(data.cell)
	const title = $derived(`${cell.competency}, ${cell.agency}`)
	const unmeasured = $derived(cell.people - (cell.measured ?? 0))
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});title;   } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {   title,"crumbs":[{ label: 'Kesenjangan', href: '/kebutuhan' }, { label: cell.agency }],}});}

 { svelteHTML.createElement("div", { "class":`sidebar wide`,});
	 { svelteHTML.createElement("div", { "class":`stack`,});
		if(cell.hidden){
			 { const $$_etoN2C = __sveltets_2_ensureComponent(Note); new $$_etoN2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
				              
				     
			 Note}
		}else{
			 { svelteHTML.createElement("p", {});
				 { svelteHTML.createElement("strong", {});ofTotal(cell.below!, cell.measured!);   }   
				cell.share === undefined ? '' : ` (${percent(cell.share, 0)})`;
				number(unmeasured);   
			 }
			if(cell.small){
				 { const $$_etoN2C = __sveltets_2_ensureComponent(Note); new $$_etoN2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
					             
					  
				 Note}
			}
			 { const $$_elbaTgnikcaL2C = __sveltets_2_ensureComponent(LackingTable); new $$_elbaTgnikcaL2C({ target: __sveltets_2_any(), props: {      "rows":cell.lacking,"query":data.query,"total":cell.below ?? 0,}});}
		}
	 }
	 { svelteHTML.createElement("div", { "class":`stack`,});
		if(!cell.hidden){ { const $$_sesseuG2C = __sveltets_2_ensureComponent(Guesses); new $$_sesseuG2C({ target: __sveltets_2_any(), props: {   "guesses":cell.guesses,unmeasured,}});}}
		 { svelteHTML.createElement("p", { "class":`small quiet`,});
			   { svelteHTML.createElement("time", { "datetime":cell.computedAt.toISOString(),});dateTime(cell.computedAt); }
		 }
	 }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;