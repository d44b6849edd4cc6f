///<reference types="svelte" />
;
import { millions, number, percent } from '#platform/i18n/format.ts'
import ShareBar from '#ui/ShareBar.svelte'
import Table from '#ui/Table.svelte'
import { perHead, type Feature, type Group } from '../ledger.ts'
import type { LedgerYear } from '../server/show-fairness.ts'
import { featureWords, groupWord } from '../words.ts';
;

	/** Hours and money of one feature's groups, this year's plan above, other years folded beneath. */
	type Props = {
		feature: Feature
		groups: readonly Group[]
		year: number
		years: readonly LedgerYear[]
	};function $$render() {

	
	
	
	
	
	

	let { feature, groups, year, years }: Props = $props()

	const title = $derived(featureWords[feature])
	const most = (of: 'hours' | 'money') =>
		Math.max(...groups.map((group) => perHead(group.now, of) ?? 0), 1e-9)
	const hoursMost = $derived(most('hours'))
	const moneyMost = $derived(most('money'))
	const columns = $derived([
		{ label: title },
		{ label: 'Pegawai', num: true },
		{ label: 'Ikut', num: true },
		{ label: 'JP', num: true },
		{ label: 'JP per orang', num: true },
		{ label: 'Rp juta', num: true },
		{ label: 'Rp ribu per orang', num: true }
	])
	const thousands = (rupiah: number) => number(rupiah / 1000)

	/** Columns of other years: JP of each, and money of those that were plans. */
	const past = $derived(
		years.flatMap(({ year: other, kind }, at) => {
			const hours = {
				label: `${other}, ${kind === 'counted' ? 'tercatat' : 'rencana'} (JP)`,
				num: true,
				of: 'hours' as const,
				at
			}
			const money = {
				label: `${other}, rencana (Rp ribu)`,
				num: true,
				of: 'money' as const,
				at
			}
			return kind === 'counted' ? [hours] : [hours, money]
		})
	)
	function pastText(group: Group, { at, of }: { at: number; of: 'hours' | 'money' }): string {
		const portion = group.years[at]
		const value = portion ? perHead(portion, of) : null
		if (value === null) return '–'
		return of === 'hours' ? number(value, 1) : thousands(value)
	}
;
async () => {

 { svelteHTML.createElement("section", {   "class":`stack`,"aria-labelledby":`menurut-${feature}`,});
	 { svelteHTML.createElement("h2", { "id":`menurut-${feature}`,}); title.toLowerCase(); }
	if(groups.length === 0){
		 { svelteHTML.createElement("p", {});       }
	}else{
		 { const $$_elbaT1C = __sveltets_2_ensureComponent(Table); const $$_elbaT1 = new $$_elbaT1C({ target: __sveltets_2_any(), props: {    "caption":`Rencana ${year} menurut ${title.toLowerCase()}`,columns,"rows":groups,row:(group) => { async ()/*Ωignore_positionΩ*/ => {
				const hours = perHead(group.now, 'hours');
				const money = perHead(group.now, 'money');
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});groupWord(feature, group.value); }
					 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Pegawai`}),});number(group.now.people); }
					 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Ikut`}),});
						percent(group.now.seated / group.now.people, 0);
					 }
					 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`JP`}),});number(group.now.hours); }
					 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`JP per orang`}),});
						number(hours ?? 0, 1);
						 { const $$_raBerahS2C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS2C({ target: __sveltets_2_any(), props: {  "share":(hours ?? 0) / hoursMost,}});}
					 }
					 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Rp juta`}),});millions(group.now.money); }
					 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Rp ribu per orang`}),});
						thousands(money ?? 0);
						 { const $$_raBerahS2C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS2C({ target: __sveltets_2_any(), props: {    "share":(money ?? 0) / moneyMost,"tone":`c2`,}});}
					 }
				 }
			};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row} = $$_elbaT1.$$prop_def;/*Ωignore_endΩ*/
			
		 Table}
		if(past.length > 0){
			 { svelteHTML.createElement("details", {});
				 { svelteHTML.createElement("summary", {});    }
				 { const $$_elbaT2C = __sveltets_2_ensureComponent(Table); const $$_elbaT2 = new $$_elbaT2C({ target: __sveltets_2_any(), props: {       "caption":`Per orang menurut ${title.toLowerCase()}`,"columns":[{ label: title }, ...past],"rows":groups,row:(group) => { async ()/*Ωignore_positionΩ*/ => {
						 { svelteHTML.createElement("tr", {});
							 { svelteHTML.createElement("th", { "scope":`row`,});groupWord(feature, group.value); }
							   for(let column of __sveltets_2_ensureArray(past)){column.label;
								 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":column.label}),});pastText(group, column); }
							}
						 }
					};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row} = $$_elbaT2.$$prop_def;/*Ωignore_endΩ*/
					
				 Table}
			 }
		}
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LedgerTables__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LedgerTables__SvelteComponent_ = ReturnType<typeof LedgerTables__SvelteComponent_>;
/*Ωignore_endΩ*/export default LedgerTables__SvelteComponent_;