///<reference types="svelte" />
;
import { nip } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	

	let { data, form }: PageProps = $props()

	const code = $derived(form && 'code' in form ? form.code : undefined)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});  data.account.name;   } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Slip aktivasi`,"crumbs":[
		{ href: '/atur/akun', label: 'Akun dan peran' },
		{ href: `/atur/akun/${data.account.id}`, label: data.account.name }
	],}});}
if(form && 'problem' in form){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});form.problem; Note}}
if(code){
	 { svelteHTML.createElement("section", { "class":`panel stack`,});
		 { svelteHTML.createElement("h2", {});data.account.name; }
		 { svelteHTML.createElement("p", {});data.account.nip ? `NIP ${nip(data.account.nip)}` : data.account.email; }
		 { svelteHTML.createElement("ol", {});
			 { svelteHTML.createElement("li", {}); data.address;     }
			 { svelteHTML.createElement("li", {});    { svelteHTML.createElement("strong", { "class":`code`,});code; } }
			 { svelteHTML.createElement("li", {});     }
		 }
		 { svelteHTML.createElement("p", {});             }
	 }
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});         Note}
}else{
	 { svelteHTML.createElement("form", {   "method":`post`,"class":`cluster`,}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});    Button} }
}


};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;