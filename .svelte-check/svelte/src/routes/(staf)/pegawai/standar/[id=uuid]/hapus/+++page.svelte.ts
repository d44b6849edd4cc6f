///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	

	let { data, form }: PageProps = $props()

	const standard = $derived(data.standard)
	const page = $derived(`/pegawai/standar/${standard.id}`)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {}); standard.name;   } }

if(form?.problem){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});form.problem; Note}}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Hapus rancangan ${standard.name}?`,"crumbs":[
		{ href: '/pegawai/standar', label: 'Standar kompetensi' },
		{ href: page, label: standard.name }
	],}});}
 { svelteHTML.createElement("form", {   "method":`post`,"class":`stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {    "requestId":data.requestId,"version":standard.version,}});}
	 { svelteHTML.createElement("p", {});          }
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`danger`,}});  Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":page,}});  Button}
	 }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;