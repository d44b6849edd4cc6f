///<reference types="svelte" />
;
import CompetencyLevels from '#people/ui/CompetencyLevels.svelte'
import { familyWords } from '#people/words.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const competency = $derived(data.competency)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});competency.name;   } }

if(data.done){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});  Note}}
  { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {     "title":competency.name,"crumbs":[{ href: '/pegawai/kompetensi', label: 'Kamus kompetensi' }],"note":`${competency.code}, ${familyWords[competency.family].toLowerCase()}`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.edit){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/kompetensi/${competency.id}/ubah`,}});  Button}
		}
		if(data.may.list){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/asesmen?kompetensi=${competency.id}`,}});   Button}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
if(!competency.active){ { svelteHTML.createElement("p", {}); { const $$_egdaB1C = __sveltets_2_ensureComponent(Badge); new $$_egdaB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Badge} }}
if(competency.definition){ { svelteHTML.createElement("p", {});competency.definition; }}
 { const $$_sleveLycnetepmoC0C = __sveltets_2_ensureComponent(CompetencyLevels); new $$_sleveLycnetepmoC0C({ target: __sveltets_2_any(), props: {  "levels":competency.levels,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;