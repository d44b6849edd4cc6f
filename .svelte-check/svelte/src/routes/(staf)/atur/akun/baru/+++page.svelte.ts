///<reference types="svelte" />
;
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import TextInput from '#ui/TextInput.svelte'
import RoleFields from '../RoleFields.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	

	let { data, form }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Buat akun`,"crumbs":[{ href: '/atur/akun', label: 'Akun dan peran' }],}});}
if(form?.problem){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});form.problem; Note}}
 { svelteHTML.createElement("form", {   "method":`post`,"class":`stack`,});
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":data.requestId,});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {          "name":`name`,"label":`Nama`,"value":form?.values['name'],"error":form?.fields['name'],"required":true,}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {           "name":`nip`,"label":`NIP`,"hint":`18 angka. Pegawai masuk dengan NIP-nya.`,"value":form?.values['nip'],"error":form?.fields['nip'],}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {           "name":`email`,"label":`Surel (boleh kosong)`,"type":`email`,"value":form?.values['email'],"error":form?.fields['email'],}});}
	 { const $$_sdleiFeloR1C = __sveltets_2_ensureComponent(RoleFields); new $$_sdleiFeloR1C({ target: __sveltets_2_any(), props: {   "agencies":data.agencies,form,}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/atur/akun`,}});  Button}
	 }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;