///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import CalendarHead from '#plan/ui/CalendarHead.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	

	let { data }: PageProps = $props()

	const columns = [{ label: 'Pegawai' }, { label: 'Kegiatan' }, { label: 'Sebab' }]
	const file = $derived(`/rencana/${data.year}/kalender/belum/unduh`)
	const downloads = $derived([
		{ href: file, label: 'CSV' },
		{ href: `${file}?format=xlsx`, label: 'XLSX' }
	])
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});     } }

 { const $$_daeHradnelaC0C = __sveltets_2_ensureComponent(CalendarHead); new $$_daeHradnelaC0C({ target: __sveltets_2_any(), props: {         "title":`Belum mendapat tempat`,"note":`${number(data.total)} kursi dalam susunan belum dapat dijadwalkan, dengan sebabnya.`,"year":data.year,"current":"","mayKeep":data.may.compose,}});}
  { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {         "caption":`Menurut kegiatan dan nama`,columns,"rows":data.rows,"query":data.query,"total":data.total,downloads,row:(seat) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/pegawai/${seat.employeeId}`,});seat.name; }
				 { svelteHTML.createElement("span", { "class":`why`,});seat.position; seat.agency; }
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kegiatan`}),});seat.code; seat.title; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Sebab`}),});seat.problem; }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {    "title":`Semua orang mendapat tempat.`,"note":`Tidak ada yang perlu dipindahkan.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;