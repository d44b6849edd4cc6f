///<reference types="svelte" />
;
import { dateTime, number, percent, rupiahShort } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { CompositionSummary } from '../server/store/composition.ts'
import { stateTones, stateWords } from '../words.ts';
;

	type Props = {
		year: number
		compositions: readonly CompositionSummary[]
		/** Id of the one that is the year's plan. */
		accepted: string | undefined
		/** Id of the one that is worked on; each other one can take its place or be compared with it. */
		onBench: string | undefined
	};function $$render() {

	
	
	
	
	
	

	let { year, compositions, accepted, onBench }: Props = $props()

	const COLUMNS = [
		{ label: 'Susunan' },
		{ label: 'Skenario' },
		{ label: 'Keadaan' },
		{ label: 'Pagu', num: true },
		{ label: 'Biaya', num: true },
		{ label: 'Kegiatan', num: true },
		{ label: 'Kursi', num: true },
		{ label: 'Paling jauh dari terbaik', num: true }
	]
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {     "caption":`Susunan ${year}, yang terbaru dulu`,"columns":COLUMNS,"rows":compositions,row:(found) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/rencana/${year}/susunan/${found.id}`,});dateTime(found.createdAt); }
				if(found.change){ { svelteHTML.createElement("span", { "class":`why`,});found.change; }}
				if(found.settings.from){ { svelteHTML.createElement("span", { "class":`why`,});     }}
				if(found.state === 'done' && onBench){
					if(found.id === onBench){
						 { svelteHTML.createElement("span", { "class":`why`,});    }
					}else{
						 { svelteHTML.createElement("span", { "class":`why links`,});
							 { svelteHTML.createElement("a", { "href":`/rencana/${year}/susun?skenario=${found.scenario}&dari=${found.id}`,});
								   { svelteHTML.createElement("span", { "class":`visually-hidden`,}); dateTime(found.createdAt); }
							 }
							 { svelteHTML.createElement("a", { "href":`/rencana/${year}/susunan/${onBench}/banding?lain=${found.id}`,});
								 { svelteHTML.createElement("span", { "class":`visually-hidden`,}); dateTime(found.createdAt); }
							 }
						 }
					}
				}
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Skenario`}),});found.scenario; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Keadaan`}),});
				if(found.id === accepted){
					 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});  Badge}
				}else{
					 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":stateTones[found.state],}});stateWords[found.state]; Badge}
				}
			 }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Pagu`}),"class":`num`,});rupiahShort(found.budget); }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Biaya`}),"class":`num`,});found.cost === null ? '' : rupiahShort(found.cost); }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Kegiatan`}),"class":`num`,});number(found.lines); }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Kursi`}),"class":`num`,});number(found.seats); }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Paling jauh dari terbaik`}),"class":`num`,});
				found.gap === null ? '' : percent(Math.ceil(found.gap * 1000 - 1e-6) / 1000);
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {    "title":`Belum ada susunan.`,"note":`Susunan pertama Anda muncul di sini.`,}});}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompositionTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompositionTable__SvelteComponent_ = ReturnType<typeof CompositionTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompositionTable__SvelteComponent_;