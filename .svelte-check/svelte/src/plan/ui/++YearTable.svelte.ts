///<reference types="svelte" />
;
import { millions, number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Table from '#ui/Table.svelte';
;

	type Year = {
		year: number
		total: number | null
		compositions: number
		accepted: boolean
		cost: number | null
		running: boolean
	};;
	type Props = { years: readonly Year[] };function $$render() {

	
	
	


	let { years }: Props = $props()

	const COLUMNS = [
		{ label: 'Tahun' },
		{ label: 'Keadaan' },
		{ label: 'Pagu (Rp juta)', num: true },
		{ label: 'Biaya rencana (Rp juta)', num: true },
		{ label: 'Susunan', num: true }
	]
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {     "caption":`Rencana menurut tahun, yang terbaru lebih dulu`,"columns":COLUMNS,"rows":years,row:(year) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":`/rencana/${year.year}/susun`,}); year.year; } }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Keadaan`}),});
				if(year.accepted){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});  Badge}
				} else if (year.running){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`info`,}});  Badge}
				} else if (year.compositions > 0){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});  Badge}
				} else if (year.total === null){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});   Badge}
				}else{ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Badge}}
			 }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Pagu (Rp juta)`}),});
				year.total === null ? 'belum diisi' : millions(year.total);
			 }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Biaya rencana (Rp juta)`}),});
				year.cost === null ? '–' : millions(year.cost);
			 }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Susunan`}),});number(year.compositions); }
		 }
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const YearTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type YearTable__SvelteComponent_ = ReturnType<typeof YearTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default YearTable__SvelteComponent_;