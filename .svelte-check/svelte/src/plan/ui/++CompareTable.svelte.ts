///<reference types="svelte" />
;
import {
		dateTime,
		halves,
		listing,
		millions,
		number,
		percent,
		signed
	} from '#platform/i18n/format.ts'
import Table from '#ui/Table.svelte'
import { worthOf } from '../what-if.ts'
import type { Comparison } from '../server/compare-compositions.ts';
;

	type Props = { comparison: Comparison };;

	type Measure = {
		name: string
		a: number
		b: number
		text(value: number): string
		decimals: number
	};function $$render() {

	
	
	
	

	let { comparison }: Props = $props()

	const { a, b } = $derived(comparison)
	const JUTA = 1_000_000
	const half = (value: number) => halves(Math.round(value * 2) / 2)

	const rows = $derived<Measure[]>([
		{
			name: 'Biaya (Rp juta)',
			a: a.cost! / JUTA,
			b: b.cost! / JUTA,
			text: (v) => millions(v * JUTA),
			decimals: 1
		},
		{
			name: 'Nilai',
			a: worthOf(a.result!),
			b: worthOf(b.result!),
			text: (v) => number(v, 1),
			decimals: 1
		},
		{
			name: 'Tingkat kesenjangan yang tersisa',
			a: a.result!.totals.levelsAfter,
			b: b.result!.totals.levelsAfter,
			text: (v) => number(v, 1),
			decimals: 1
		},
		{
			name: 'JP yang kurang',
			a: a.result!.totals.hoursAfter,
			b: b.result!.totals.hoursAfter,
			text: half,
			decimals: 1
		},
		{
			name: 'Pegawai yang JP-nya kurang',
			a: a.result!.totals.owingAfter,
			b: b.result!.totals.owingAfter,
			text: number,
			decimals: 0
		},
		{
			name: 'Kegiatan wajib yang terlewat',
			a: a.result!.totals.mandatoryMissed,
			b: b.result!.totals.mandatoryMissed,
			text: number,
			decimals: 0
		},
		{
			name: 'Pegawai yang ikut',
			a: a.result!.totals.seated,
			b: b.result!.totals.seated,
			text: number,
			decimals: 0
		},
		{
			name: 'Angkatan',
			a: a.result!.totals.batches,
			b: b.result!.totals.batches,
			text: number,
			decimals: 0
		},
		{
			name: 'Kursi',
			a: a.result!.totals.seats,
			b: b.result!.totals.seats,
			text: number,
			decimals: 0
		}
	])
	const far = (gap: number) => percent(Math.ceil(gap * 1000 - 1e-6) / 1000)
;
async () => {

  { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {    "caption":`A, skenario ${a.scenario}, ${dateTime(a.createdAt)}; B, skenario ${b.scenario}, ${dateTime(
		b.createdAt
	)}`,"columns":[
		{ label: 'Ukuran' },
		{ label: 'A, ini', num: true },
		{ label: 'B', num: true },
		{ label: 'Beda', num: true }
	],rows,row:(measure) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});measure.name; }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`A, ini`}),});measure.text(measure.a); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`B`}),});measure.text(measure.b); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Beda`}),});signed(measure.b - measure.a, measure.decimals); }
		 }
	};return __sveltets_2_any(0)},foot:() => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});     }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`A, ini`}),});far(a.gap!); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`B`}),});far(b.gap!); }
			 { svelteHTML.createElement("td", {}); }
		 }
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, foot} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`beda`,});
	 { svelteHTML.createElement("h2", { "id":`beda`,});  }
	 { svelteHTML.createElement("p", {});
		if(comparison.changed.people === 0){      }else{
			number(comparison.changed.people);    number(comparison.changed.onlyA);  
			  number(comparison.changed.onlyB);   }
	 }
	if(comparison.onlyA.length + comparison.onlyB.length + comparison.other.length === 0){
		 { svelteHTML.createElement("p", {});          }
	}
	if(comparison.onlyB.length > 0){ { svelteHTML.createElement("p", {});
			   { svelteHTML.createElement("strong", {});listing(comparison.onlyB); }
		 }}
	if(comparison.onlyA.length > 0){ { svelteHTML.createElement("p", {});
			   { svelteHTML.createElement("strong", {});listing(comparison.onlyA); }
		 }}
	if(comparison.other.length > 0){
		 { svelteHTML.createElement("ul", {});
			   for(let line of __sveltets_2_ensureArray(comparison.other)){line.title;
				 { svelteHTML.createElement("li", {});line.title; number(line.a);    number(line.b);   }
			}
		 }
	}
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompareTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompareTable__SvelteComponent_ = ReturnType<typeof CompareTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompareTable__SvelteComponent_;