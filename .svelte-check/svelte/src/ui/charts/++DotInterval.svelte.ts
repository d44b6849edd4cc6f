///<reference types="svelte" />
;
import BarRow from './BarRow.svelte'
import Chart from './Chart.svelte'
import type { DotChart } from './dots.ts';
;

	type Props = { chart: DotChart };function $$render() {

	
	
	

	let { chart }: Props = $props()
;
async () => {

 { const $$_trahC0C = __sveltets_2_ensureComponent(Chart); new $$_trahC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },chart,}});
	    for(let { label, text, x, low, width, sure } of __sveltets_2_ensureArray(chart.dots)){let index = 1;index;
		 { const $$_woRraB1C = __sveltets_2_ensureComponent(BarRow); new $$_woRraB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },label,text,}});
			 { svelteHTML.createElement("svg", {     "width":`100%`,"height":`14`,"class":{ unsure: !sure },});
				 { svelteHTML.createElement("line", {        "class":`axis`,"x2":`100%`,"y1":`7`,"y2":`7`,});}
				 { svelteHTML.createElement("line", {        "class":`nothing`,"x1":`${chart.nothing}%`,"x2":`${chart.nothing}%`,"y2":`14`,});}
				 { svelteHTML.createElement("rect", {          "class":`interval`,"x":`${low}%`,"y":`4`,"width":`${width}%`,"height":`6`,});}
				 { svelteHTML.createElement("svg", {     "x":`${x}%`,"y":`7`,"overflow":`visible`,});
					 { svelteHTML.createElement("rect", {            "class":`dot`,"x":`-4.5`,"y":`-4.5`,"width":`9`,"height":`9`,"transform":`rotate(45)`,});}
				 }
			 }
		 BarRow}
	}
	 { svelteHTML.createElement("svg", {     "class":`scale`,"width":`100%`,"height":`18`,});
		   for(let { x, text } of __sveltets_2_ensureArray(chart.ticks)){x;
			 { svelteHTML.createElement("text", {     "x":`${x}%`,"y":`14`,"text-anchor":`middle`,});text; }
		}
	 }
 Chart}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const DotInterval__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DotInterval__SvelteComponent_ = ReturnType<typeof DotInterval__SvelteComponent_>;
/*Ωignore_endΩ*/export default DotInterval__SvelteComponent_;