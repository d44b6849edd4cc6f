///<reference types="svelte" />
;
import FormKeys from '#people/ui/FormKeys.svelte'
import { fieldsOf } from '#people/ui/fields.ts'
import CalendarHead from '#plan/ui/CalendarHead.svelte'
import LeaveTable from '#plan/ui/LeaveTable.svelte'
import ListForm from '#plan/ui/ListForm.svelte'
import Button from '#ui/Button.svelte'
import DateBoxes from '#ui/DateBoxes.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Filter from '#ui/Filter.svelte'
import Note from '#ui/Note.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const labels = { nip: 'NIP', firstOn: 'Mulai', lastOn: 'Sampai', note: 'Catatan', isi: 'Daftar' }
	const listed = $derived(form?.values['isi'] !== undefined)
	const single = $derived(listed ? null : form)
	const field = $derived(fieldsOf(single))
	const date = (name: string) => ({
		name,
		value: String(single?.values[name] ?? ''),
		error: single?.fields[name]
	})

	const EXAMPLE = 'NIP;mulai;selesai;catatan\n198503122010012004;2027-04-05;2027-04-09;cuti tahunan'
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {}); data.year;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {     "problem":form?.problem,"fields":form?.fields,labels,}});}
if(data.saved && !form){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});  Note}}
 { const $$_daeHradnelaC0C = __sveltets_2_ensureComponent(CalendarHead); new $$_daeHradnelaC0C({ target: __sveltets_2_any(), props: {          "title":`Cuti ${data.year}`,"note":`Orang yang cuti tidak didudukkan pada minggu itu, dan dihitung tidak hadir di unitnya.`,"year":data.year,"current":`cuti`,"mayKeep":data.may.compose,}});}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { const $$_retliF2C = __sveltets_2_ensureComponent(Filter); new $$_retliF2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"query":data.query,}});
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {         "name":`cari`,"label":`Cari nama atau NIP`,"type":`search`,"value":data.query.filter['cari'],}});}
		 Filter}
		 { const $$_elbaTevaeL2C = __sveltets_2_ensureComponent(LeaveTable); new $$_elbaTevaeL2C({ target: __sveltets_2_any(), props: {        "query":data.query,"rows":data.rows,"total":data.total,"requestId":data.requestId,}});}
	 }
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/tambah`,"class":`panel stack`,});
			 { const $$_syeKmroF3C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF3C({ target: __sveltets_2_any(), props: {  "requestId":data.requestId,}});}
			 { svelteHTML.createElement("h2", {});  }
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {      "label":`NIP`,"inputmode":`numeric`,"required":true,...field('nip'),}});}
			 { const $$_sexoBetaD3C = __sveltets_2_ensureComponent(DateBoxes); new $$_sexoBetaD3C({ target: __sveltets_2_any(), props: {   "label":`Mulai`,...date('firstOn'),}});}
			 { const $$_sexoBetaD3C = __sveltets_2_ensureComponent(DateBoxes); new $$_sexoBetaD3C({ target: __sveltets_2_any(), props: {     "label":`Sampai`,"hint":`Kosongkan bila satu hari saja.`,...date('lastOn'),}});}
			 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {   "label":`Catatan`,...field('note'),}});}
			 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
		 }
		 { const $$_mroFtsiL2C = __sveltets_2_ensureComponent(ListForm); new $$_mroFtsiL2C({ target: __sveltets_2_any(), props: {           "summary":`Impor daftar cuti`,"action":`?/daftar`,"example":EXAMPLE,"form":listed ? form : null,"requestId":data.requestId,}});}
	 }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;