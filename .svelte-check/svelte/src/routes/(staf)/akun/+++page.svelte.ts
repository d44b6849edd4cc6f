///<reference types="svelte" />
;
import { dateTime, nip } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Choice from '#ui/Choice.svelte'
import Note from '#ui/Note.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const THEMES = [
		{ value: '', label: 'Ikut perangkat' },
		{ value: 'light', label: 'Terang' },
		{ value: 'dark', label: 'Gelap' }
	]
	const CONTRASTS = [
		{ value: '', label: 'Ikut perangkat' },
		{ value: 'normal', label: 'Biasa' },
		{ value: 'more', label: 'Kontras tinggi' }
	]
	const device = (agent: string | null) =>
		/Android|iPhone|Mobile/.test(agent ?? '') ? 'Telepon' : agent ? 'Komputer' : 'Tidak dikenal'
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { svelteHTML.createElement("h1", {});  }
if(data.done){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});  Note}}
if(form?.problem){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});form.problem; Note}}

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`siapa`,});
	 { svelteHTML.createElement("h2", { "id":`siapa`,});data.account.name; }
	 { svelteHTML.createElement("p", {});
		data.account.nip ? `NIP ${nip(data.account.nip)}` : 'Tanpa NIP'; data.account.email ??
			'Belum ada surel.';
	 }
	 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/akun/sandi`,}});   Button} }
 }

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`sesi`,});
	 { svelteHTML.createElement("h2", { "id":`sesi`,});      }
	 { svelteHTML.createElement("table", { "class":`cards`,});
		 { svelteHTML.createElement("caption", { "class":`visually-hidden`,});   }
		 { svelteHTML.createElement("thead", {}); { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", {});  } { svelteHTML.createElement("th", {});  } { svelteHTML.createElement("th", {});  } { svelteHTML.createElement("th", {});  } } }
		 { svelteHTML.createElement("tbody", {});
			   for(let session of __sveltets_2_ensureArray(data.sessions)){session.id;
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});device(session.device); }
					 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Alamat`}),});session.address || '–'; }
					 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Masuk sejak`}),});dateTime(session.createdAt); }
					 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Tindakan`}),});
						if(session.id === data.current){ { const $$_egdaB5C = __sveltets_2_ensureComponent(Badge); new $$_egdaB5C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});  Badge}
						}else{
							 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/keluarkan`,});
								 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`session`,"value":session.id,});}
								 { const $$_nottuB6C = __sveltets_2_ensureComponent(Button); new $$_nottuB6C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});  Button}
							 }
						}
					 }
				 }
			}
		 }
	 }
	if(data.sessions.length > 1){
		 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/keluarkan_lain`,});
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});    Button}
		 }
	}
 }

 { svelteHTML.createElement("section", {   "class":`panel`,"aria-labelledby":`tampilan`,});
	 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/tampilan`,"class":`stack`,});
		 { svelteHTML.createElement("h2", { "id":`tampilan`,});  }
		 { const $$_eciohC2C = __sveltets_2_ensureComponent(Choice); new $$_eciohC2C({ target: __sveltets_2_any(), props: {        "name":`theme`,"label":`Warna`,"options":THEMES,"value":data.account.theme,}});}
		 { const $$_eciohC2C = __sveltets_2_ensureComponent(Choice); new $$_eciohC2C({ target: __sveltets_2_any(), props: {        "name":`contrast`,"label":`Kontras`,"options":CONTRASTS,"value":data.account.contrast,}});}
		 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
	 }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;