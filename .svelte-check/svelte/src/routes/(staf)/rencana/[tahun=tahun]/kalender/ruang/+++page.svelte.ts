///<reference types="svelte" />
;
import CalendarHead from '#plan/ui/CalendarHead.svelte'
import RoomForm from '#plan/ui/RoomForm.svelte'
import RoomTable from '#plan/ui/RoomTable.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const labels = { name: 'Nama', place: 'Tempat', seats: 'Kursi', agencyId: 'Milik' }
	const here = $derived(`/rencana/${data.year}/kalender/ruang`)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {     "problem":form?.problem,"fields":form?.fields,labels,}});}
if(data.saved && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});        Note}
}
 { const $$_daeHradnelaC0C = __sveltets_2_ensureComponent(CalendarHead); new $$_daeHradnelaC0C({ target: __sveltets_2_any(), props: {          "title":`Ruang`,"note":`Satu ruang menampung satu angkatan dalam satu minggu.`,"year":data.year,"current":`ruang`,"mayKeep":data.may.compose,}});}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { const $$_elbaTmooR1C = __sveltets_2_ensureComponent(RoomTable); new $$_elbaTmooR1C({ target: __sveltets_2_any(), props: {    "rooms":data.rooms,"mayKeep":data.may.compose,}});}
	if(data.may.compose){
		 { const $$_mroFmooR1C = __sveltets_2_ensureComponent(RoomForm); new $$_mroFmooR1C({ target: __sveltets_2_any(), props: {          "room":data.edited ?? undefined,"agencies":data.agencies,form,"requestId":data.requestId,"cancel":data.edited ? here : undefined,}});}
	}
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;