///<reference types="svelte" />
;
import BarRow from './BarRow.svelte'
import Chart from './Chart.svelte'
import type { StackedChart } from './stacked.ts';
;

	type Props = { chart: StackedChart };function $$render() {

	
	
	

	let { chart }: Props = $props()

	const TONES = ['tone-c1', 'tone-c2', 'tone-c3', 'tone-c4']
	/** The narrowest segment, in percent, that has room for its letter on a phone. */
	const ROOM = 6
;
async () => {

 { const $$_trahC0C = __sveltets_2_ensureComponent(Chart); new $$_trahC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },chart,}});
	 { svelteHTML.createElement("p", { "class":`series`,});
		    for(let { letter, label } of __sveltets_2_ensureArray(chart.series)){let index = 1;index;
			 { svelteHTML.createElement("span", {}); { svelteHTML.createElement("b", { "class":TONES[index],});letter; } label; }
		}
	 }
	    for(let { label, text, segments } of __sveltets_2_ensureArray(chart.bars)){let index = 1;index;
		 { const $$_woRraB1C = __sveltets_2_ensureComponent(BarRow); new $$_woRraB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },label,text,}});
			 { svelteHTML.createElement("svg", {   "width":`100%`,"height":`20`,});
				   for(let { series, x, width } of __sveltets_2_ensureArray(segments)){series;
					 { svelteHTML.createElement("g", { "class":TONES[series],});
						 { svelteHTML.createElement("rect", {      "x":`${x}%`,"width":`${width}%`,"height":`20`,});}
						if(width >= ROOM){
							 { svelteHTML.createElement("text", {     "x":`${x + width / 2}%`,"y":`14.5`,"text-anchor":`middle`,});
								chart.series[series]?.letter;
							 }
						}
					 }
				}
			 }
		 BarRow}
	}
 Chart}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StackedBar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StackedBar__SvelteComponent_ = ReturnType<typeof StackedBar__SvelteComponent_>;
/*Ωignore_endΩ*/export default StackedBar__SvelteComponent_;