///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import FormKeys from '#people/ui/FormKeys.svelte'
import ImportPreview from '#plan/ui/ImportPreview.svelte'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const writes = $derived(data.preview.totals.new + data.preview.totals.changed)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});     } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {  "problem":form?.problem,}});}
if(data.applied !== null){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		data.applied;      { svelteHTML.createElement("a", { "href":`/rencana/katalog`,});  }
	 Note}
}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Periksa impor kegiatan`,"crumbs":[
		{ href: '/rencana/katalog', label: 'Katalog kegiatan' },
		{ href: '/rencana/katalog/impor', label: 'Impor' },
		{ label: data.preview.name }
	],}});}
 { const $$_weiverPtropmI0C = __sveltets_2_ensureComponent(ImportPreview); new $$_weiverPtropmI0C({ target: __sveltets_2_any(), props: {  "preview":data.preview,}});}
if(writes > 0){
	 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {   "method":`post`,"class":`cluster`,});
		 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {  "requestId":data.requestId,}});}
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); number(writes);  Button}
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/rencana/katalog/impor`,}});   Button}
	 }}
} else if (data.applied === null){
	 { svelteHTML.createElement("p", {});      { svelteHTML.createElement("a", { "href":`/rencana/katalog/impor`,});   } }
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;