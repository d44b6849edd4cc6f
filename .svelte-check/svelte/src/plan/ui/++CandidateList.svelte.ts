///<reference types="svelte" />
;
import { nip } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { Candidate } from '../server/list-seats.ts'
import type { Batch } from '../server/store/composition.ts';
;

	/** Finds people who may still join, and adds one to a batch. */
	type Props = {
		wanted: string | undefined
		/** Null while nobody was looked for. */
		candidates: readonly Candidate[] | null
		batches: readonly Batch[]
		requestId: string
	};function $$render() {

	
	
	
	
	

	let { wanted, candidates, batches, requestId }: Props = $props()
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`tambah-judul`,});
	 { svelteHTML.createElement("h2", { "id":`tambah-judul`,});  }
	 { svelteHTML.createElement("form", {         "method":`get`,"class":`stack tight`,"role":`search`,"aria-label":`Cari pegawai yang dapat ditambahkan`,});
		  { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {        "name":`tambah`,"label":`Cari nama atau NIP`,"type":`search`,"value":wanted,"required":true,}});}
		 { svelteHTML.createElement("div", {}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button} }
	 }
	if(candidates?.length === 0){
		 { svelteHTML.createElement("p", {});           }
	} else if (candidates){
		 { svelteHTML.createElement("ul", {   "role":`list`,"class":`stack`,});
			   for(let person of __sveltets_2_ensureArray(candidates)){person.employeeId;
				 { svelteHTML.createElement("li", { "class":`stack tight`,});
					 { svelteHTML.createElement("div", {});
						 { svelteHTML.createElement("strong", {});person.name; }
						 { svelteHTML.createElement("span", { "class":`small quiet`,});nip(person.nip); person.position; person.agency; }
					 }
					 { svelteHTML.createElement("span", { "class":`small`,});person.reason; }
					 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/ubah`,"class":`cluster`,});
						 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
						 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`change`,"value":`add`,});}
						 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`employeeId`,"value":person.employeeId,});}
						 { svelteHTML.createElement("select", {   "name":`batch`,"aria-label":`Angkatan untuk ${person.name}`,});
							   for(let { number } of __sveltets_2_ensureArray(batches)){number;
								 { svelteHTML.createElement("option", { "value":number,}); number; }
							}
						 }
						 { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});
							 { svelteHTML.createElement("span", { "class":`visually-hidden`,}); person.name; }
						 Button}
					 }
				 }
			}
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CandidateList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CandidateList__SvelteComponent_ = ReturnType<typeof CandidateList__SvelteComponent_>;
/*Ωignore_endΩ*/export default CandidateList__SvelteComponent_;