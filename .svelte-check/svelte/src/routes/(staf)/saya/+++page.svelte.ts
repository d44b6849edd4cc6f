///<reference types="svelte" />
;
import HoursPanel from '#hours/ui/HoursPanel.svelte'
import Levels from '#people/ui/Levels.svelte'
import PersonFacts from '#people/ui/PersonFacts.svelte'
import SelfDeclaration from '#people/ui/SelfDeclaration.svelte'
import { fullName } from '#people/rules.ts'
import { positionText } from '#people/words.ts'
import OwnSeats from '#plan/ui/OwnSeats.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const person = $derived(data.person)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
if(data.done === 'pernyataan' && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});   Note}
}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":`Pengembangan saya`,"note":`${fullName(person)}, ${positionText(person.position)}, ${person.agency}`,}});}
 { svelteHTML.createElement("div", { "class":`sidebar wide left`,});
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { const $$_lenaPsruoH2C = __sveltets_2_ensureComponent(HoursPanel); new $$_lenaPsruoH2C({ target: __sveltets_2_any(), props: {    "hours":data.hours,"own":true,"ledger":`/kebutuhan/jam/${person.id}`,}});}
		if(data.seats.length > 0){ { const $$_staeSnwO2C = __sveltets_2_ensureComponent(OwnSeats); new $$_staeSnwO2C({ target: __sveltets_2_any(), props: {  "seats":data.seats,}});}}
		 { const $$_stcaFnosreP2C = __sveltets_2_ensureComponent(PersonFacts); new $$_stcaFnosreP2C({ target: __sveltets_2_any(), props: {   person,"agencies":false,}});}
		 { const $$_noitaralceDfleS2C = __sveltets_2_ensureComponent(SelfDeclaration); new $$_noitaralceDfleS2C({ target: __sveltets_2_any(), props: {    "since":data.declaration.since,"requestId":data.requestId,}});}
		 { svelteHTML.createElement("p", { "class":`small quiet`,});
			          
		 }
	 }
	  { const $$_sleveL1C = __sveltets_2_ensureComponent(Levels); new $$_sleveL1C({ target: __sveltets_2_any(), props: {  "levels":person.levels,"own":true,}});}
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;