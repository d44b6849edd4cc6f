///<reference types="svelte" />
;
import AgencyTable from '#people/ui/AgencyTable.svelte'
import { agencyKindWords } from '#people/words.ts'
import { number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const agency = $derived(data.agency)
	const crumbs = $derived(
		[{ id: '', name: 'Perangkat daerah' }, ...agency.above].map(({ id, name }) => ({
			href: `/pegawai/perangkat-daerah/${id}`.replace(/\/$/, ''),
			label: name
		}))
	)
	const note = $derived(
		[agencyKindWords[agency.kind], agency.district && `Kecamatan ${agency.district}`]
			.filter(Boolean)
			.join(', ')
	)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});agency.name;   } }

if(data.done){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});  Note}}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {   "title":agency.name,crumbs,note,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.edit){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/perangkat-daerah/${agency.id}/ubah`,}});  Button}
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/perangkat-daerah/baru?induk=${agency.id}`,}});   Button}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { svelteHTML.createElement("p", {});
	 { svelteHTML.createElement("a", { "href":`/pegawai?opd=${agency.id}`,});number(agency.people);   }
	agency.units > 0 ? `di sini dan di ${number(agency.units)} unit di bawahnya.` : 'di sini.';
	if(agency.remote){ { const $$_egdaB1C = __sveltets_2_ensureComponent(Badge); new $$_egdaB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`info`,}});  Badge}}
	if(!agency.active){ { const $$_egdaB1C = __sveltets_2_ensureComponent(Badge); new $$_egdaB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Badge}}
 }
if(data.total > 0){
	 { const $$_elbaTycnegA0C = __sveltets_2_ensureComponent(AgencyTable); new $$_elbaTycnegA0C({ target: __sveltets_2_any(), props: {         "caption":`Unit langsung di bawahnya`,"query":data.query,"rows":data.rows,"total":data.total,}});}
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;