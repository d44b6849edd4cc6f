///<reference types="svelte" />
;
import Chart from './Chart.svelte'
import type { CurveChart } from './curve.ts';
;

	type Props = { chart: CurveChart };function $$render() {

	
	

	let { chart }: Props = $props()
;
async () => {

 { const $$_trahC0C = __sveltets_2_ensureComponent(Chart); new $$_trahC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },chart,}});
	 { svelteHTML.createElement("svg", {   "viewBox":`0 0 ${chart.width} ${chart.height}`,"width":`100%`,});
		 { svelteHTML.createElement("path", {    "class":`axis`,"d":`M0 ${chart.axis}H${chart.width}`,});}
		   for(let line of __sveltets_2_ensureArray(chart.rough)){line; { svelteHTML.createElement("path", {    "class":`rough`,"d":line,});}}
		 { svelteHTML.createElement("path", {    "class":`sure`,"d":chart.sure,});}
		   for(let { x, y } of __sveltets_2_ensureArray(chart.points)){x;
			 { svelteHTML.createElement("rect", {          "class":`point`,"x":x - 2.5,"y":y - 2.5,"width":`5`,"height":`5`,});}
		}
		 { svelteHTML.createElement("path", {    "class":`drop`,"d":`M${chart.here.x} ${chart.axis}V${chart.here.y}`,});}
		 { svelteHTML.createElement("rect", {          "class":`point`,"x":chart.here.x - 3.5,"y":chart.here.y - 3.5,"width":`7`,"height":`7`,});}
		if(chart.tried){
			const { x, y } = chart.tried;
			 { svelteHTML.createElement("path", {    "class":`drop tried`,"d":`M${x} ${chart.axis}V${y}`,});}
			 { svelteHTML.createElement("path", {    "class":`diamond`,"d":`M${x} ${y - 8}l8 8l-8 8l-8 -8z`,});}
		}
		    for(let { x, y, text, anchor } of __sveltets_2_ensureArray(chart.values)){let i = 1;i;
			 { svelteHTML.createElement("text", {     "class":{ strong: i === 1 },x,y,"text-anchor":anchor,});text; }
		}
		   for(let { x, y, text, anchor } of __sveltets_2_ensureArray(chart.names)){anchor;
			 { svelteHTML.createElement("text", {     "class":`quiet`,x,y,"text-anchor":anchor,});text; }
		}
	 }
 Chart}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Curve__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Curve__SvelteComponent_ = ReturnType<typeof Curve__SvelteComponent_>;
/*Ωignore_endΩ*/export default Curve__SvelteComponent_;