///<reference types="svelte" />
;
import RejectedRows from '#people/ui/RejectedRows.svelte'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import PageHead from '#ui/PageHead.svelte'
import Stat from '#ui/Stat.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const preview = $derived(data.preview)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});preview.name;      } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {      "title":preview.name,"crumbs":[
		{ href: '/pegawai/standar', label: 'Standar kompetensi' },
		{ href: '/pegawai/standar/impor', label: 'Impor' }
	],"note":`Berkas ini menjadi rancangan standar. Yang berlaku tidak berubah.`,}});}
 { svelteHTML.createElement("dl", { "class":`cluster loose`,});
	 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":`Level menurut jenjang`,"value":number(preview.ofTiers),}});}
	 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":`Level menurut jabatan`,"value":number(preview.ofPositions),}});}
	 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":`Belum dapat dipakai`,"value":number(preview.rejected.length),}});}
 }
if(preview.ofTiers + preview.ofPositions > 0){
	 { svelteHTML.createElement("form", {   "method":`post`,"class":`cluster`,});
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":data.requestId,});}
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button}
	 }
}
 { const $$_swoRdetcejeR0C = __sveltets_2_ensureComponent(RejectedRows); new $$_swoRdetcejeR0C({ target: __sveltets_2_any(), props: {  "rows":preview.rejected,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;