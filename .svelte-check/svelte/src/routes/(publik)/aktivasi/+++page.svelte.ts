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

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { svelteHTML.createElement("h1", {});   }
 { svelteHTML.createElement("p", {});            }
if(form?.problem){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});form.problem; Note}}
 { svelteHTML.createElement("form", {   "method":`post`,"class":`stack`,});
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":data.requestId,});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {              "name":`kode`,"label":`Kode pada slip`,"hint":`Enam belas huruf dan angka.`,"value":form?.values['kode'] ?? data.code,"error":form?.fields['kode'],"autocomplete":`one-time-code`,"required":true,}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {              "name":`sandi`,"label":`Kata sandi baru`,"hint":`Paling sedikit 10 huruf atau angka.`,"type":`password`,"error":form?.fields['sandi'],"autocomplete":`new-password`,"required":true,}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {            "name":`sandi_ulang`,"label":`Ketik kata sandi sekali lagi`,"type":`password`,"error":form?.fields['sandi_ulang'],"autocomplete":`new-password`,"required":true,}});}
	 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;