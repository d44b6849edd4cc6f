///<reference types="svelte" />
;
import { page } from '$app/state'
import HoursPanel from '#hours/ui/HoursPanel.svelte'
import Ledger from '#hours/ui/Ledger.svelte'
import TakeBack from '#hours/ui/TakeBack.svelte'
import { fullName } from '#people/rules.ts'
import { positionText } from '#people/words.ts'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import PageHead from '#ui/PageHead.svelte'
import Tabs from '#ui/Tabs.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const person = $derived(data.person)
	const hours = $derived(data.hours)
	const name = $derived(fullName(person))
	const years = $derived(
		[...new Set([data.thisYear, hours.year, ...hours.years])].sort((a, b) => b - a).slice(0, 8)
	)
	const asked = $derived(page.url.searchParams.get('batalkan') ?? form?.values?.entryId)
	const toTakeBack = $derived(
		hours.mayTakeBack
			? hours.entries.find(({ id, takenBack }) => id === asked && !takenBack)
			: undefined
	)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {}); name;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {      "problem":form?.problem,"fields":form?.fields,"labels":{ reason: 'Alasan' },}});}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {      "title":`Catatan JP ${name}`,"crumbs":[
		{ href: `/kebutuhan/jam?tahun=${hours.year}`, label: 'JP' },
		{ href: `/pegawai/${person.id}`, label: name }
	],"note":`${positionText(person.position)}, ${person.agency}`,}});}
 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {    "label":`Tahun`,"items":years.map((year) => ({
		href: `?tahun=${year}`,
		label: String(year),
		current: year === hours.year
	})),}});}
if(toTakeBack){
	 { const $$_kcaBekaT0C = __sveltets_2_ensureComponent(TakeBack); new $$_kcaBekaT0C({ target: __sveltets_2_any(), props: {        "entry":toTakeBack,"year":hours.year,"requestId":data.requestId,"form":form ?? null,}});}
}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { const $$_regdeL1C = __sveltets_2_ensureComponent(Ledger); new $$_regdeL1C({ target: __sveltets_2_any(), props: { hours,}});}
	 { const $$_lenaPsruoH1C = __sveltets_2_ensureComponent(HoursPanel); new $$_lenaPsruoH1C({ target: __sveltets_2_any(), props: { hours,}});}
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;