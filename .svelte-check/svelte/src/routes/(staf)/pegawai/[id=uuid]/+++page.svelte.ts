///<reference types="svelte" />
;
import HoursPanel from '#hours/ui/HoursPanel.svelte'
import Levels from '#people/ui/Levels.svelte'
import PersonFacts from '#people/ui/PersonFacts.svelte'
import { fullName } from '#people/rules.ts'
import { positionText } from '#people/words.ts'
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const person = $derived(data.person)
	const name = $derived(fullName(person))
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});name;   } }

if(data.done){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});data.done === 'baru' ? 'Pegawai ditambahkan.' : 'Tersimpan.';  Note}
}
  { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {     "title":name,"crumbs":data.may.list ? [{ href: '/pegawai', label: 'Pegawai' }] : undefined,"note":`${positionText(person.position)}, ${person.agency}`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.edit){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/${person.id}/ubah`,}});  Button}
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/${person.id}/penilaian`,}});  Button}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { svelteHTML.createElement("div", { "class":`sidebar wide`,});
	 { const $$_sleveL1C = __sveltets_2_ensureComponent(Levels); new $$_sleveL1C({ target: __sveltets_2_any(), props: {  "levels":person.levels,}});}
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { const $$_lenaPsruoH2C = __sveltets_2_ensureComponent(HoursPanel); new $$_lenaPsruoH2C({ target: __sveltets_2_any(), props: {    "hours":data.hours,"ledger":`/kebutuhan/jam/${person.id}`,}});}
		 { const $$_stcaFnosreP2C = __sveltets_2_ensureComponent(PersonFacts); new $$_stcaFnosreP2C({ target: __sveltets_2_any(), props: {   person,"agencies":data.may.agencies,}});}
	 }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;