///<reference types="svelte" />
;
import ActivityActions from '#plan/ui/ActivityActions.svelte'
import ActivityFacts from '#plan/ui/ActivityFacts.svelte'
import ActivityForm from '#plan/ui/ActivityForm.svelte'
import Badge from '#ui/Badge.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const activity = $derived(data.activity!)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});activity.title;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
if(data.saved && !form){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});  Note}}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":activity.title,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: '/rencana/katalog', label: 'Katalog kegiatan' },
		{ label: activity.code }
	],}});}
if(!activity.active){
	 { svelteHTML.createElement("p", {}); { const $$_egdaB1C = __sveltets_2_ensureComponent(Badge); new $$_egdaB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Badge}      }
}
if(data.may.editCatalogue){
	 { const $$_mroFytivitcA0C = __sveltets_2_ensureComponent(ActivityForm); new $$_mroFytivitcA0C({ target: __sveltets_2_any(), props: {      activity,"choices":data.choices,form,"requestId":data.requestId,}});}
	 { const $$_snoitcAytivitcA0C = __sveltets_2_ensureComponent(ActivityActions); new $$_snoitcAytivitcA0C({ target: __sveltets_2_any(), props: {   activity,"requestIds":data.otherIds,}});}
}else{
	 { const $$_stcaFytivitcA0C = __sveltets_2_ensureComponent(ActivityFacts); new $$_stcaFytivitcA0C({ target: __sveltets_2_any(), props: {   activity,"choices":data.choices,}});}
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;