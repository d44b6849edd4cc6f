///<reference types="svelte" />
;
import BudgetFacts from '#plan/ui/BudgetFacts.svelte'
import BudgetForm from '#plan/ui/BudgetForm.svelte'
import YearTabs from '#plan/ui/YearTabs.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const labels = {
		total: 'Pagu setahun',
		goalFloor: 'Lantai tiap tujuan',
		sources: 'Sumber dana',
		agencies: 'Biaya peserta',
		pools: 'Hari fasilitator',
		fairness: 'Lantai keadilan',
		exploreShare: 'Jatah belajar'
	}
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {}); data.year;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {     "problem":form?.problem,"fields":form?.fields,labels,}});}
if(data.saved && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		   { svelteHTML.createElement("a", { "href":`/rencana/${data.year}/susun`,});  data.year; }
	 Note}
}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Anggaran ${data.year}`,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: `/rencana/${data.year}/susun`, label: String(data.year) },
		{ label: 'Anggaran' }
	],}});}
 { const $$_sbaTraeY0C = __sveltets_2_ensureComponent(YearTabs); new $$_sbaTraeY0C({ target: __sveltets_2_any(), props: {    "year":data.year,"current":`anggaran`,}});}
if(data.may.setBudget){
	 { const $$_mroFtegduB0C = __sveltets_2_ensureComponent(BudgetForm); new $$_mroFtegduB0C({ target: __sveltets_2_any(), props: {    ...data,form,"cancel":`/rencana/${data.year}/susun`,}});}
}else{
	 { const $$_stcaFtegduB0C = __sveltets_2_ensureComponent(BudgetFacts); new $$_stcaFtegduB0C({ target: __sveltets_2_any(), props: {    "year":data.year,"budget":data.budget,}});}
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;