///<reference types="svelte" />
;
import Button from '#ui/Button.svelte'
import Choice from '#ui/Choice.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { PageProps } from './$types'
import SettingsTabs from './SettingsTabs.svelte';
function $$render() {

	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const ZONES = ['WIB', 'WITA', 'WIT'].map((zone) => ({ value: zone, label: zone }))
	const value = (name: string, stored: string | undefined) => form?.values[name] ?? stored ?? ''
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});     } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {  "title":`Atur Bina`,}});}
 { const $$_sbaTsgnitteS0C = __sveltets_2_ensureComponent(SettingsTabs); new $$_sbaTsgnitteS0C({ target: __sveltets_2_any(), props: {  "current":`/atur`,}});}
if(data.saved){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});  Note}}
if(form?.problem){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});form.problem; Note}}

 { svelteHTML.createElement("form", {   "method":`post`,"class":`stack`,});
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":data.requestId,});}
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`version`,"value":data.government.version,});}
	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`siapa`,});
		 { svelteHTML.createElement("h2", { "id":`siapa`,});  }
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {          "name":`name`,"label":`Nama lengkap`,"value":value('name', data.government.name),"error":form?.fields['name'],"required":true,}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {            "name":`short`,"label":`Nama pendek`,"hint":`Tampil di pojok kiri atas.`,"value":value('short', data.government.short),"error":form?.fields['short'],"required":true,}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {      "name":`unit`,"label":`Badan kepegawaian`,"value":value('unit', data.government.unit),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {       "name":`phone`,"label":`Telepon untuk bertanya`,"value":value('phone', data.government.phone),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {       "name":`place`,"label":`Tempat penandatanganan`,"value":value('place', data.government.place),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {           "name":`letterhead`,"label":`Kepala surat`,"hint":`Satu baris per baris.`,"lines":4,"value":value('letterhead', data.government.letterhead.join('\n')),}});}
		 { const $$_eciohC2C = __sveltets_2_ensureComponent(Choice); new $$_eciohC2C({ target: __sveltets_2_any(), props: {         "name":`zone`,"label":`Zona waktu`,"options":ZONES,"value":value('zone', data.government.zone),}});}
	 }
	   for(let [who, title, official] of __sveltets_2_ensureArray(([['authority', 'Pejabat yang menetapkan (PPK)', data.government.authority], ['drafter', 'Pejabat yang menyusun (PyB)', data.government.drafter]] as const))){who;
		 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":who,});
			 { svelteHTML.createElement("h2", { "id":who,});title; }
			 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {       "name":`${who}_title`,"label":`Jabatan`,"value":value(`${who}_title`, official?.title),}});}
			 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {       "name":`${who}_name`,"label":`Nama dengan gelar`,"value":value(`${who}_name`, official?.name),}});}
			 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {      "name":`${who}_rank`,"label":`Pangkat`,"value":value(`${who}_rank`, official?.rank),}});}
			 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {      "name":`${who}_nip`,"label":`NIP`,"value":value(`${who}_nip`, official?.nip),}});}
		 }
	}
	 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;