///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import type { Choice, ImportView } from '#people/import/import.ts'
import { dateTime, listing, number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Dialog from '#ui/Dialog.svelte'
import Note from '#ui/Note.svelte';
;

	/** Where an import stands, and what can be done now. */
	type Props = { found: ImportView & { choices: Record<Choice, number> }; requestId: string };function $$render() {

	
	
	
	
	
	

	let { found, requestId }: Props = $props()

	const totals = $derived(found.totals)
	const gone = $derived(found.choices.retired + found.choices.moved)
	const acts = $derived(
		[
			[totals?.new, 'pegawai baru'],
			[totals?.changed, 'perubahan'],
			[gone, 'pegawai pensiun atau pindah']
		]
			.filter(([count]) => count)
			.map(([count, word]) => `${number(Number(count))} ${word}`)
	)
	const runs = $derived(found.jobState === 'queued' || found.jobState === 'running')
	const NAMED = 6
	const agencies = $derived(found.creates.agencies)
	const brought = $derived(
		listing(
			agencies.length > NAMED
				? [...agencies.slice(0, NAMED), `${number(agencies.length - NAMED)} lainnya`]
				: agencies
		)
	)
;
async () => {

if(runs){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
		   { svelteHTML.createElement("a", {  "href":`/pekerjaan/${found.jobId}?lanjut=/pegawai/impor/${found.id}`,});  }
	 Note}
} else if (found.problem && found.state !== 'applied'){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});found.problem; Note}
}

if(found.state === 'applied' && found.appliedAt){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		 dateTime(found.appliedAt);      
	 Note}
} else if (found.state === 'undone' && found.undoneAt){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"role":`status`,}});
		 dateTime(found.undoneAt);     
	 Note}
} else if (found.state === 'previewed'){
	 { svelteHTML.createElement("p", {});
		if(acts.length > 0){    { svelteHTML.createElement("strong", {});listing(acts); } }else{    }
		if(agencies.length > 0){     brought; }
		if(found.creates.positions > 0){  number(found.creates.positions); }
	 }
}

 { svelteHTML.createElement("div", { "class":`cluster`,});
	if(found.state === 'previewed' && !runs){
		 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,"action":`?/terapkan`,});
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button}
		 }}
	}
	if((found.state === 'previewed' || found.state === 'uploaded') && !runs && found.fileKept){
		 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,"action":`?/hitung`,});
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
		 }}
	}
	if(found.state === 'applied'){
		 { const $$_golaiD1C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD1 = new $$_golaiD1C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },"trigger":`Batalkan impor`,"href":`/pegawai/impor/${found.id}/batalkan`,"title":`Batalkan impor ${found.fileName}?`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
				 { svelteHTML.createElement("form", {   "method":`post`,"action":`/pegawai/impor/${found.id}/batalkan`,});
					 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
					 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`danger`,}});  Button}
				 }
			};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_golaiD1.$$prop_def;/*Ωignore_endΩ*/
			 { svelteHTML.createElement("p", {});           }
			
		 Dialog}
	}
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ImportState__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ImportState__SvelteComponent_ = ReturnType<typeof ImportState__SvelteComponent_>;
/*Ωignore_endΩ*/export default ImportState__SvelteComponent_;