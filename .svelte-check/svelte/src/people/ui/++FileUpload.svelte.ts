///<reference types="svelte" />
;
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import FileInput from '#ui/FileInput.svelte'
import type { Link } from '#ui/link.ts'
import PageHead from '#ui/PageHead.svelte';
;

	/** The page on which a file is handed in to be read. */
	type Props = {
		title: string
		crumbs: readonly Link[]
		/** What will and will not change. */
		note: string
		label: string
		hint: string
		form: FormAnswer | null | undefined
		requestId: string
		/** A file to begin from. */
		sample?: Link | undefined
	};function $$render() {

	
	
	
	
	
	

	let { title, crumbs, note, label, hint, form, requestId, sample }: Props = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});title;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {      "problem":form?.problem,"fields":form?.fields,"labels":{ berkas: 'Berkas' },}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    title,"crumbs":[...crumbs, { label: 'Impor' }],note,}});}
 { svelteHTML.createElement("form", {     "method":`post`,"enctype":`multipart/form-data`,"class":`panel stack`,});
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
	 { const $$_tupnIeliF1C = __sveltets_2_ensureComponent(FileInput); new $$_tupnIeliF1C({ target: __sveltets_2_any(), props: {          "name":`berkas`,label,hint,"accept":`.xlsx,.csv`,"error":form?.fields['berkas'],"required":true,}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button}
		if(sample){ { svelteHTML.createElement("a", {  "href":sample.href,"download":true,});sample.label; }}
	 }
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FileUpload__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FileUpload__SvelteComponent_ = ReturnType<typeof FileUpload__SvelteComponent_>;
/*Ωignore_endΩ*/export default FileUpload__SvelteComponent_;