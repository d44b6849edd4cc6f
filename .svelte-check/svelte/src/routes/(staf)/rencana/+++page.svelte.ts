///<reference types="svelte" />
;
import PlanTabs from '#plan/ui/PlanTabs.svelte'
import YearTable from '#plan/ui/YearTable.svelte'
import { number } from '#platform/i18n/format.ts'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	

	let { data }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});   } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Rencana`,"note":`Satu rencana setiap tahun, disusun dari ${number(data.activities)} kegiatan di katalog.`,}});}
 { const $$_sbaTnalP0C = __sveltets_2_ensureComponent(PlanTabs); new $$_sbaTnalP0C({ target: __sveltets_2_any(), props: {  "current":`/rencana`,}});}
 { const $$_elbaTraeY0C = __sveltets_2_ensureComponent(YearTable); new $$_elbaTraeY0C({ target: __sveltets_2_any(), props: {  "years":data.years,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;