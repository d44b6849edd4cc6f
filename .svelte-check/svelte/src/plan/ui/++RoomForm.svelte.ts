///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import { fieldsOf } from '#people/ui/fields.ts'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import Choice from '#ui/Choice.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { Room } from '../calendar.ts';
;

	type Props = {
		/** Absent for a new one. */
		room?: Room | undefined
		agencies: readonly { id: string; name: string }[]
		form: FormAnswer | null | undefined
		requestId: string
		cancel?: string | undefined
	};function $$render() {

	
	
	
	
	
	
	
	

	let { room, agencies, form, requestId, cancel }: Props = $props()

	const field = $derived(fieldsOf(form))
	const uses = [
		{ value: 'ya', label: 'Dipakai' },
		{ value: 'tidak', label: 'Tidak dipakai lagi' }
	]
;
async () => {

 { svelteHTML.createElement("form", {   "method":`post`,"class":['panel stack', { now: room }],});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":room?.version ?? 0,}});}
	if(room){ { svelteHTML.createElement("input", {      "type":`hidden`,"name":`id`,"value":room.id,});}}
	 { svelteHTML.createElement("h2", {});room ? `Ubah ${room.name}` : 'Tambah ruang'; }
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {    "label":`Nama`,"required":true,...field('name', room?.name),}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {   "label":`Tempat`,...field('place', room?.place, 'Gedung atau alamatnya.'),}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {        "label":`Kursi`,"inputmode":`numeric`,"size":6,"required":true,...field('seats', room?.seats),}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {        "label":`Milik`,"none":`Pihak lain`,"options":agencies.map(({ id, name }) => ({ value: id, label: name })),...field('agencyId', room?.agencyId),}});}
	if(room){
		 { const $$_eciohC1C = __sveltets_2_ensureComponent(Choice); new $$_eciohC1C({ target: __sveltets_2_any(), props: {     "label":`Keadaan`,"options":uses,...field('active', room.active ? 'ya' : 'tidak'),}});}
	}
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});room ? 'Simpan' : 'Tambahkan'; Button}
		if(cancel){ { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":cancel,}});  Button}}
	 }
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RoomForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RoomForm__SvelteComponent_ = ReturnType<typeof RoomForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default RoomForm__SvelteComponent_;