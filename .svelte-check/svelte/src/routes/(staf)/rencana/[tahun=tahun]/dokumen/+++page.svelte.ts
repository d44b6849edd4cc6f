///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import FormKeys from '#people/ui/FormKeys.svelte'
import DocumentTable from '#plan/ui/DocumentTable.svelte'
import MissingContents from '#plan/ui/MissingContents.svelte'
import YearTabs from '#plan/ui/YearTabs.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});  data.year;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {      "title":`Dokumen program ${data.year}`,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: `/rencana/${data.year}/susun`, label: String(data.year) },
		{ label: 'Dokumen program' }
	],"note":`Program pembinaan ASN sebagai PDF/A, dibuat dari susunan yang diterima.`,}});}
 { const $$_sbaTraeY0C = __sveltets_2_ensureComponent(YearTabs); new $$_sbaTraeY0C({ target: __sveltets_2_any(), props: {    "year":data.year,"current":`dokumen`,}});}
if(!data.accepted){
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Rencana ${data.year} belum ada.`,"note":`Terima salah satu susunan sebagai konsep rencana. Sesudah itu dokumennya dapat dibuat.`,}});
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":`/rencana/${data.year}/susun`,}});  data.year; Button}
	 Empty}
} else if (data.missing.length > 0){
	 { const $$_stnetnoCgnissiM0C = __sveltets_2_ensureComponent(MissingContents); new $$_stnetnoCgnissiM0C({ target: __sveltets_2_any(), props: {  "missing":data.missing,}});}
}else{
	 { svelteHTML.createElement("div", { "class":`grid`,});
		 { svelteHTML.createElement("section", {   "class":`panel now stack tight`,"aria-labelledby":`umum`,});
			 { svelteHTML.createElement("h2", { "id":`umum`,});  }
			 { svelteHTML.createElement("p", {});      }
			 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {  "method":`post`,});
				 { const $$_syeKmroF3C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF3C({ target: __sveltets_2_any(), props: {  "requestId":data.requestIds[0],}});}
				 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`salinan`,"value":`umum`,});}
				 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});   Button}
			 }}
		 }
		if(data.may.readInternal){
			 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`internal`,});
				 { svelteHTML.createElement("h2", { "id":`internal`,});  }
				 { svelteHTML.createElement("p", {});         }
				 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {  "method":`post`,});
					 { const $$_syeKmroF3C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF3C({ target: __sveltets_2_any(), props: {  "requestId":data.requestIds[1],}});}
					 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`salinan`,"value":`internal`,});}
					 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});   Button}
				 }}
			 }
		}
	 }
}
 { const $$_elbaTtnemucoD0C = __sveltets_2_ensureComponent(DocumentTable); new $$_elbaTtnemucoD0C({ target: __sveltets_2_any(), props: {    "year":data.year,"made":data.made,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;