///<reference types="svelte" />
;
import NeedsTabs from '#needs/ui/NeedsTabs.svelte'
import UncertainTable from '#needs/ui/UncertainTable.svelte'
import { dateTime, listing, number } from '#platform/i18n/format.ts'
import { tierWords } from '#people/words.ts'
import Help from '#ui/Help.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const first = $derived(
		data.query.page === 1
			? data.rows
					.slice(0, 2)
					.map(({ agency, tier, people }) => `${number(people)} ${tierWords[tier]} di ${agency}`)
			: []
	)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {  "title":`Urutan penilaian`,}});}
 { const $$_sbaTsdeeN0C = __sveltets_2_ensureComponent(NeedsTabs); new $$_sbaTsdeeN0C({ target: __sveltets_2_any(), props: {  "current":`/kebutuhan/penilaian`,}});}
if(first.length > 0){
	 { svelteHTML.createElement("p", {});
		  { svelteHTML.createElement("strong", {});listing(first); }      
	 }
}
 { const $$_elbaTniatrecnU0C = __sveltets_2_ensureComponent(UncertainTable); new $$_elbaTniatrecnU0C({ target: __sveltets_2_any(), props: {      "rows":data.rows,"query":data.query,"total":data.total,}});}
 { const $$_pleH0C = __sveltets_2_ensureComponent(Help); new $$_pleH0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":`Bagaimana urutan ini dihitung?`,}});
	             
	                
 Help}
 { svelteHTML.createElement("p", { "class":`small quiet`,});
	   { svelteHTML.createElement("time", { "datetime":data.computedAt.toISOString(),});dateTime(data.computedAt); }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;