///<reference types="svelte" />
;
import { roleWords } from '#platform/access/words.ts'
import { nip } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types'
import RoleFields from '../RoleFields.svelte';
function $$render() {

	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const words: Record<string, string> = roleWords
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});data.account.name;     } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":data.account.name,"crumbs":[{ href: '/atur/akun', label: 'Akun dan peran' }],}});}
if(form?.problem){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});form.problem; Note}}
 { svelteHTML.createElement("p", {});data.account.nip ? `NIP ${nip(data.account.nip)}` : data.account.email; }

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`slip`,});
	 { svelteHTML.createElement("h2", { "id":`slip`,});  }
	 { svelteHTML.createElement("p", {});              }
	 { svelteHTML.createElement("form", {     "method":`post`,"action":`/atur/akun/${data.account.id}/slip`,"class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});    Button}
	 }
 }

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`peran`,});
	 { svelteHTML.createElement("h2", { "id":`peran`,});  }
	if(data.grants.length > 0){
		 { svelteHTML.createElement("table", { "class":`cards`,});
			 { svelteHTML.createElement("caption", { "class":`visually-hidden`,});   }
			 { svelteHTML.createElement("thead", {}); { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", {});  } { svelteHTML.createElement("th", {});  } { svelteHTML.createElement("th", {});  } } }
			 { svelteHTML.createElement("tbody", {});
				   for(let grant of __sveltets_2_ensureArray(data.grants)){grant.id;
					 { svelteHTML.createElement("tr", {});
						 { svelteHTML.createElement("th", { "scope":`row`,});words[grant.role]; }
						 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Berlaku di`}),});grant.agencyName ?? 'Seluruh pemerintah daerah'; }
						 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Tindakan`}),});
							 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/cabut`,});
								 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`grant`,"value":grant.id,});}
								 { const $$_nottuB6C = __sveltets_2_ensureComponent(Button); new $$_nottuB6C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`danger`,"small":true,}});  Button}
							 }
						 }
					 }
				}
			 }
		 }
	}else{ { svelteHTML.createElement("p", { "class":`quiet`,});          }}
	 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/beri`,"class":`stack`,});
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":data.requestId,});}
		 { const $$_sdleiFeloR2C = __sveltets_2_ensureComponent(RoleFields); new $$_sdleiFeloR2C({ target: __sveltets_2_any(), props: {   "agencies":data.agencies,form,}});}
		 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button} }
	 }
 }

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`tutup`,});
	 { svelteHTML.createElement("h2", { "id":`tutup`,});data.account.disabledAt ? 'Akun ini ditutup' : 'Tutup akun'; }
	if(data.account.disabledAt){
		 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/buka`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button} }
	}else{
		 { svelteHTML.createElement("p", {});            }
		 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/tutup`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`danger`,}});   Button} }
	}
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;