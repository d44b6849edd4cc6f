///<reference types="svelte" />
;
import Button from '#ui/Button.svelte'
import Checkbox from '#ui/Checkbox.svelte'
import Choice from '#ui/Choice.svelte'
import DateBoxes from '#ui/DateBoxes.svelte'
import Dialog from '#ui/Dialog.svelte'
import FileInput from '#ui/FileInput.svelte'
import MoneyInput from '#ui/MoneyInput.svelte'
import Select from '#ui/Select.svelte'
import TextInput from '#ui/TextInput.svelte';
function $$render() {

	
	
	
	
	
	
	
	
	

	const ways = [
		{ value: 'mandiri', label: 'Mandiri', hint: 'Kota menyelenggarakan sendiri.' },
		{ value: 'kontribusi', label: 'Kontribusi' }
	]
	const agencies = [
		{ value: 'rsud', label: 'RSUD' },
		{ value: 'pupr', label: 'Dinas PUPR' }
	]
;
async () => {

 { svelteHTML.createElement("section", { "class":`panel stack`,});
	 { svelteHTML.createElement("h2", {});   }
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`danger`,}});  Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },"disabled":true,}});  Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"aria-busy":`true`,}});  Button}
	 }
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },"small":true,}});  Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,"href":`#tautan`,}});  Button}
		 { const $$_golaiD2C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD2 = new $$_golaiD2C({ target: __sveltets_2_any(), props: {        children:() => { return __sveltets_2_any(0); },"trigger":`Keluarkan`,"href":`#keluarkan`,"title":`Keluarkan Studi tiru?`,"kind":`danger`,"small":true,actions:() => { async ()/*Ωignore_positionΩ*/ => {
				 { svelteHTML.createElement("form", { "method":`post`,}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
			};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_golaiD2.$$prop_def;/*Ωignore_endΩ*/
			 { svelteHTML.createElement("p", {});        }
			
		 Dialog}
	 }
	 { svelteHTML.createElement("p", {});
		  { svelteHTML.createElement("a", { "href":`#cara`,});   }    { svelteHTML.createElement("kbd", {});  }   
	 }
	 { svelteHTML.createElement("hr", {  "class":`weave`,});}
 }

 { svelteHTML.createElement("form", {   "class":`panel stack`,"method":`get`,});
	 { svelteHTML.createElement("h2", {});  }
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {         "name":`nama`,"label":`Nama kegiatan`,"hint":`Seperti yang akan dibaca peserta.`,"value":`Penanganan keluhan`,}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {          "name":`sandi`,"label":`Sandi`,"type":`password`,"size":20,"autocomplete":`current-password`,}});}
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {        "name":`alasan`,"label":`Alasan`,"lines":3,"value":`Banyak keluhan tidak dijawab.`,}});}
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {          "name":`opd-isian`,"label":`OPD`,"none":`Pilih OPD`,"options":agencies,"value":`pupr`,}});}
	 { const $$_sexoBetaD1C = __sveltets_2_ensureComponent(DateBoxes); new $$_sexoBetaD1C({ target: __sveltets_2_any(), props: {      "name":`mulai`,"label":`Mulai`,"value":`2026-12-04`,}});}
	 { const $$_tupnIyenoM1C = __sveltets_2_ensureComponent(MoneyInput); new $$_tupnIyenoM1C({ target: __sveltets_2_any(), props: {      "name":`biaya`,"label":`Biaya`,"value":98_400_000,}});}
	 { const $$_tupnIeliF1C = __sveltets_2_ensureComponent(FileInput); new $$_tupnIeliF1C({ target: __sveltets_2_any(), props: {        "name":`berkas`,"label":`Berkas pegawai`,"hint":`XLSX atau CSV.`,"accept":`.xlsx,.csv`,}});}
	 { const $$_eciohC1C = __sveltets_2_ensureComponent(Choice); new $$_eciohC1C({ target: __sveltets_2_any(), props: {        "name":`pola`,"label":`Pola penyelenggaraan`,"options":ways,"value":`mandiri`,}});}
	 { const $$_eciohC1C = __sveltets_2_ensureComponent(Choice); new $$_eciohC1C({ target: __sveltets_2_any(), props: {        "name":`hadir`,"label":`Yang hadir`,"options":agencies,"many":true,"value":['rsud'],}});}
	  { const $$_xobkcehC1C = __sveltets_2_ensureComponent(Checkbox); new $$_xobkcehC1C({ target: __sveltets_2_any(), props: {    "name":`wajib`,"label":`Wajib bagi semua`,"checked":true,}});}
 }

 { svelteHTML.createElement("form", {   "class":`panel stack`,"method":`get`,});
	 { svelteHTML.createElement("h2", {});   }
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {         "name":`keliru-nama`,"label":`Nama kegiatan`,"hint":`Seperti yang akan dibaca peserta.`,"error":['Tuliskan nama kegiatan.'],}});}
	 { const $$_sexoBetaD1C = __sveltets_2_ensureComponent(DateBoxes); new $$_sexoBetaD1C({ target: __sveltets_2_any(), props: {         "name":`keliru-mulai`,"label":`Mulai`,"value":`2026-13-04`,"error":`Tuliskan tanggalnya, misalnya 4 12 2026.`,}});}
	 { const $$_tupnIyenoM1C = __sveltets_2_ensureComponent(MoneyInput); new $$_tupnIyenoM1C({ target: __sveltets_2_any(), props: {         "name":`keliru-biaya`,"label":`Biaya`,"value":`tujuh puluh`,"error":`Tulis angka saja, misalnya 76800000.`,}});}
	 { const $$_eciohC1C = __sveltets_2_ensureComponent(Choice); new $$_eciohC1C({ target: __sveltets_2_any(), props: {         "name":`keliru-pola`,"label":`Pola penyelenggaraan`,"options":ways,"error":`Pilih salah satu pola.`,}});}
	 { const $$_xobkcehC1C = __sveltets_2_ensureComponent(Checkbox); new $$_xobkcehC1C({ target: __sveltets_2_any(), props: {      "name":`keliru-setuju`,"label":`Saya sudah memeriksa`,"error":`Beri centang bila sudah.`,}});}
	  { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {        "name":`terkunci`,"label":`Satu baris panjang`,"type":`search`,"value":`cari`,"required":true,}});}
 }
};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const Controls__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type Controls__SvelteComponent_ = InstanceType<typeof Controls__SvelteComponent_>;
/*Ωignore_endΩ*/export default Controls__SvelteComponent_;