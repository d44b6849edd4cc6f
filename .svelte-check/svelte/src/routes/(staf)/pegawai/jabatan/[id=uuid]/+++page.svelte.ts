///<reference types="svelte" />
;
import Facts from '#people/ui/Facts.svelte'
import PositionLevels from '#people/ui/PositionLevels.svelte'
import { positionKindWords, tierWords } from '#people/words.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const position = $derived(data.position)
	const facts = $derived([
		{ name: 'Jenis', value: positionKindWords[position.kind] },
		{ name: 'Jenjang', value: tierWords[position.tier] },
		{ name: 'Kelas', value: position.class === null ? null : String(position.class) },
		{ name: 'Pemangku', value: 'Lihat pegawainya', href: `/pegawai?jabatan=${position.id}` }
	])
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});position.title;   } }

if(data.done){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});  Note}}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {   "title":position.title,"crumbs":[{ href: '/pegawai/jabatan', label: 'Jabatan' }],actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.edit){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/jabatan/${position.id}/ubah`,}});  Button}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { const $$_sleveLnoitisoP1C = __sveltets_2_ensureComponent(PositionLevels); new $$_sleveLnoitisoP1C({ target: __sveltets_2_any(), props: {    "standard":position.standard,"levels":position.levels,}});}
	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`jabatan`,});
		 { svelteHTML.createElement("h2", { "id":`jabatan`,});  }
		 { const $$_stcaF2C = __sveltets_2_ensureComponent(Facts); new $$_stcaF2C({ target: __sveltets_2_any(), props: { facts,}});}
		if(!position.active){ { svelteHTML.createElement("p", {}); { const $$_egdaB3C = __sveltets_2_ensureComponent(Badge); new $$_egdaB3C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Badge} }}
	 }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;