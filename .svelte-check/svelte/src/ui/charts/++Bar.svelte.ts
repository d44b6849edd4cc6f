///<reference types="svelte" />
;
import type { BarChart } from './bar.ts'
import BarRow from './BarRow.svelte'
import Chart from './Chart.svelte';
;

	type Props = { chart: BarChart; tone?: 'c1' | 'c2' | 'c3' | 'c4' | 'ink' | undefined };function $$render() {

	
	
	

	let { chart, tone = 'c1' }: Props = $props()
;
async () => {

 { const $$_trahC0C = __sveltets_2_ensureComponent(Chart); new $$_trahC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },chart,}});
	    for(let { label, text, x, width } of __sveltets_2_ensureArray(chart.bars)){let index = 1;index;
		 { const $$_woRraB1C = __sveltets_2_ensureComponent(BarRow); new $$_woRraB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },label,text,}});
			if(width === undefined){
				 { svelteHTML.createElement("div", { "class":`unknown`,}); }
			}else{
				 { svelteHTML.createElement("svg", {   "width":`100%`,"height":`12`,});
					 { svelteHTML.createElement("rect", {        "class":`tone-${tone}`,"x":`${x}%`,"width":`${width}%`,"height":`12`,});}
					 { svelteHTML.createElement("line", {      "x1":`${chart.zero}%`,"x2":`${chart.zero}%`,"y2":`12`,});}
				 }
			}
		 BarRow}
	}
 Chart}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Bar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Bar__SvelteComponent_ = ReturnType<typeof Bar__SvelteComponent_>;
/*Ωignore_endΩ*/export default Bar__SvelteComponent_;