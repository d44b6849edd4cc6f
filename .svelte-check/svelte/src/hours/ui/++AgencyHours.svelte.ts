///<reference types="svelte" />
;
import { number, percent, range } from '#platform/i18n/format.ts'
import ShareBar from '#ui/ShareBar.svelte'
import Table from '#ui/Table.svelte'
import type { AgencyHours, HoursForecast } from '../model.ts'
import { jpText } from '../rules.ts';
;

	type Props = {
		overview: Pick<HoursForecast, 'required' | 'people' | 'reached' | 'owed'>
		agencies: readonly AgencyHours[]
		address: (agencyId: string) => string
	};function $$render() {

	
	
	
	
	

	let { overview, agencies, address }: Props = $props()

	const columns = $derived([
		{ label: 'Perangkat daerah' },
		{ label: 'PNS', num: true },
		{ label: `Mencapai ${overview.required} JP`, num: true },
		{ label: 'JP masih kurang', num: true },
		{ label: 'Perkiraan 31 Desember', num: true }
	])
;
async () => {

  { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {    "caption":`PNS dan JP per perangkat daerah, yang paling banyak kurang lebih dulu`,columns,"rows":agencies,row:(agency) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":address(agency.id),});agency.name; } }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`PNS`}),});number(agency.people); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Mencapai ${overview.required} JP`}),});
				number(agency.reached);
				 { svelteHTML.createElement("span", { "class":`small quiet`,});percent(agency.reached / agency.people, 0); }
				 { const $$_raBerahS2C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS2C({ target: __sveltets_2_any(), props: {  "share":agency.reached / agency.people,}});}
			 }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`JP masih kurang`}),});jpText(agency.owed); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Perkiraan 31 Desember`}),});
				if(agency.expected){
					number(agency.expected.mean);
					 { svelteHTML.createElement("span", { "class":`small quiet`,}); range(agency.expected.low, agency.expected.high);  }
				}else{ }
			 }
		 }
	};return __sveltets_2_any(0)},foot:() => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});  }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`PNS`}),});number(overview.people); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Mencapai ${overview.required} JP`}),});number(overview.reached); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`JP masih kurang`}),});jpText(overview.owed); }
			 { svelteHTML.createElement("td", {}); }
		 }
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, foot} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AgencyHours__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AgencyHours__SvelteComponent_ = ReturnType<typeof AgencyHours__SvelteComponent_>;
/*Ωignore_endΩ*/export default AgencyHours__SvelteComponent_;