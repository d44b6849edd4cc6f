///<reference types="svelte" />
;
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	

	let { data, form }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});   } }

 { svelteHTML.createElement("h1", {});  }
if(data.activated){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});          Note}}
if(form?.problem){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});form.problem; Note}}
 { svelteHTML.createElement("form", {   "method":`post`,"class":`stack`,});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {                "name":`nip`,"label":`NIP atau surel`,"hint":`NIP 18 angka, boleh dengan spasi.`,"value":form?.values['nip'],"error":form?.fields['nip'],"autocomplete":`username`,"maxlength":200,"required":true,}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {              "name":`sandi`,"label":`Kata sandi`,"type":`password`,"error":form?.fields['sandi'],"autocomplete":`current-password`,"maxlength":200,"required":true,}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
 }
 { svelteHTML.createElement("p", { "class":`quiet`,});
	     { svelteHTML.createElement("a", { "href":`/aktivasi`,});  }     
	 data.answers || 'admin Bina';
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;