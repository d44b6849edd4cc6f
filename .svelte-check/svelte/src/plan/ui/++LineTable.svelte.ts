///<reference types="svelte" />
;
import type { Snippet } from 'svelte'
import { millions, number } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Empty from '#ui/Empty.svelte'
import ShareBar from '#ui/ShareBar.svelte'
import Table from '#ui/Table.svelte'
import type { Line } from '../server/store/composition.ts';
;

	/** Activities of a composition with their reasons: those it has, or those that it leaves out. */
	type Props = {
		run: { id: string; year: number }
		lines: readonly Line[]
		leftOut?: boolean
		/** Levels lacking before and after, for the head. */
		levels?: { before: number; after: number } | undefined
		/** The planner's word on a line, in a column of its own. */
		lock?: Snippet<[Line]> | undefined
	};function $$render() {

	
	
	
	
	
	
	

	let { run, lines, leftOut = false, levels, lock }: Props = $props()

	const closes = $derived(leftOut ? 'Akan menutup' : 'Menutup')
	const columns = $derived([
		{ label: 'Kegiatan dan alasannya' },
		{ label: 'Peserta', num: true },
		{ label: 'Biaya (Rp juta)', num: true },
		{ label: `${closes} (tingkat)`, num: true },
		...(lock ? [{ label: 'Kunci' }] : [])
	])
	const most = $derived(Math.max(...lines.map((line) => line.levels), 0.1))
	const sum = (of: (line: Line) => number) => lines.reduce((all, line) => all + of(line), 0)
	const closed = $derived(
		levels
			? `, menutup ${number(levels.before - levels.after)} dari ${number(levels.before)} tingkat kesenjangan`
			: ''
	)
	const caption = $derived(
		leftOut
			? `Tidak masuk, dan apa yang harus berubah`
			: `${number(lines.length)} kegiatan masuk${closed}`
	)
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {   caption,columns,"rows":lines,row:(line) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", { "id":`k-${line.activityId}`,});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/rencana/${run.year}/susunan/${run.id}/${line.activityId}`,});line.title; }
				if(line.mandatory){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`info`,}});  Badge}}
				 { svelteHTML.createElement("span", { "class":`why`,});line.reason; }
			 }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Peserta`}),});number(line.seats); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Biaya (Rp juta)`}),});millions(line.cost); }
			 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`${closes} (tingkat)`}),});
				number(line.levels, 1);
				 { const $$_raBerahS2C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS2C({ target: __sveltets_2_any(), props: {    "share":line.levels / most,"tone":leftOut ? 'c4' : 'c1',}});}
			 }
			if(lock){ { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kunci`}),});;__sveltets_2_ensureSnippet(lock(line)); }}
		 }
	};return __sveltets_2_any(0)},foot:() => { async ()/*Ωignore_positionΩ*/ => {
		if(!leftOut){
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`row`,});  }
				 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Peserta`}),});number(sum((line) => line.seats)); }
				 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Biaya (Rp juta)`}),});millions(sum((line) => line.cost)); }
				 { svelteHTML.createElement("td", {}); }
				if(lock){ { svelteHTML.createElement("td", {}); }}
			 }
		}
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Tidak ada kegiatan yang masuk.`,"note":`Periksa pagu, sumber dana, dan sasaran di katalog.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, foot, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
	
 Table}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LineTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LineTable__SvelteComponent_ = ReturnType<typeof LineTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default LineTable__SvelteComponent_;