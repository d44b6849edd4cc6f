///<reference types="svelte" />
;
import { longDate } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import PageHead from '#ui/PageHead.svelte'
import Tabs from '#ui/Tabs.svelte'
import { competencyFamilies, type Certainty } from '../model.ts'
import { familyWords } from '../words.ts'
import CertaintyBadge from './CertaintyBadge.svelte'
import FormKeys from './FormKeys.svelte'
import StandardState from './StandardState.svelte';
;

	/** What a version is, and its parts: levels by family, levels of single positions. */
	type Props = {
		standard: {
			id: string
			name: string
			legalBasis: string
			certainty: Certainty
			validFrom: string | null
			validTo: string | null
		}
		/** A family, or 'jabatan'. */
		part: string
		mayEdit: boolean
		today: string
		requestId: string
	};function $$render() {

	
	
	
	
	
	
	
	
	

	let { standard, part, mayEdit, today, requestId }: Props = $props()

	const page = $derived(`/pegawai/standar/${standard.id}`)
	const items = $derived([
		...competencyFamilies.map((family) => ({
			href: `${page}?rumpun=${family}`,
			label: familyWords[family],
			current: part === family
		})),
		{ href: `${page}/jabatan`, label: 'Per jabatan', current: part === 'jabatan' }
	])
;
async () => {

  { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {     "title":standard.name,"crumbs":[{ href: '/pegawai/standar', label: 'Standar kompetensi' }],"note":standard.legalBasis,actions:() => { async ()/*Ωignore_positionΩ*/ => {
		if(mayEdit && standard.validFrom === null){
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`${page}/ubah`,}});   Button}
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`${page}/impor`,}});  Button}
		} else if (mayEdit){
			 { svelteHTML.createElement("form", {   "method":`post`,"action":`${page}?/salin`,});
				 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: { requestId,}});}
				 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});   Button}
			 }
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { svelteHTML.createElement("p", { "class":`cluster`,});
	 { const $$_etatSdradnatS1C = __sveltets_2_ensureComponent(StandardState); new $$_etatSdradnatS1C({ target: __sveltets_2_any(), props: {  ...standard,today,}});}
	 { const $$_egdaBytniatreC1C = __sveltets_2_ensureComponent(CertaintyBadge); new $$_egdaBytniatreC1C({ target: __sveltets_2_any(), props: {  "certainty":standard.certainty,}});}
	 { svelteHTML.createElement("span", { "class":`small quiet`,});
		if(standard.validFrom){  longDate(standard.validFrom);if(standard.validTo){ longDate(standard.validTo);} }
		  { svelteHTML.createElement("a", {  "href":`${page}/unduh?format=csv`,"download":true,});  }
		 { svelteHTML.createElement("a", {  "href":`${page}/unduh?format=xlsx`,"download":true,});  }
	 }
 }
 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {   "label":`Bagian standar`,items,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StandardHead__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StandardHead__SvelteComponent_ = ReturnType<typeof StandardHead__SvelteComponent_>;
/*Ωignore_endΩ*/export default StandardHead__SvelteComponent_;