///<reference types="svelte" />
;
import EmployeeFilter from '#people/ui/EmployeeFilter.svelte'
import EmployeeTable from '#people/ui/EmployeeTable.svelte'
import PeopleTabs from '#people/ui/PeopleTabs.svelte'
import { number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const narrowed = $derived(Object.keys(data.query.filter).length > 0)
	const note = $derived(
		data.position
			? `${number(data.total)} pegawai pada jabatan ${data.position}.`
			: `${number(data.total)} pegawai ${narrowed ? 'cocok dengan saringan' : 'aktif'}.`
	)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});   } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {  "title":`Pegawai`,note,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(data.may.edit){ { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai/baru`,}});  Button}}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTelpoeP0C = __sveltets_2_ensureComponent(PeopleTabs); new $$_sbaTelpoeP0C({ target: __sveltets_2_any(), props: {    "current":`/pegawai`,"may":data.may,}});}
 { const $$_retliFeeyolpmE0C = __sveltets_2_ensureComponent(EmployeeFilter); new $$_retliFeeyolpmE0C({ target: __sveltets_2_any(), props: {    "query":data.query,"agencies":data.agencies,}});}
 { const $$_elbaTeeyolpmE0C = __sveltets_2_ensureComponent(EmployeeTable); new $$_elbaTeeyolpmE0C({ target: __sveltets_2_any(), props: {        "query":data.query,"rows":data.rows,"total":data.total,"mayImport":data.may.edit,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;