///<reference types="svelte" />
;
import PeopleTabs from '#people/ui/PeopleTabs.svelte'
import StandardVersions from '#people/ui/StandardVersions.svelte'
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	

	let { data }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

if(data.done){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});  Note}}
  { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {   "title":`Standar kompetensi`,"note":`Level yang diminta dari tiap jenjang dan jabatan. Yang sudah berlaku tidak diubah: salin, ubah, lalu berlakukan.`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.edit){ { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/standar/impor`,}});  Button}}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTelpoeP0C = __sveltets_2_ensureComponent(PeopleTabs); new $$_sbaTelpoeP0C({ target: __sveltets_2_any(), props: {    "current":`/pegawai/standar`,"may":data.may,}});}
 { const $$_snoisreVdradnatS0C = __sveltets_2_ensureComponent(StandardVersions); new $$_snoisreVdradnatS0C({ target: __sveltets_2_any(), props: {    "versions":data.versions,"today":data.today,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;