///<reference types="svelte" />
;
import Chart from './Chart.svelte'
import type { LineChart } from './line.ts';
;

	type Props = { chart: LineChart };function $$render() {

	
	

	let { chart }: Props = $props()
	const height = $derived(chart.height)
;
async () => {

 { const $$_trahC0C = __sveltets_2_ensureComponent(Chart); new $$_trahC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },chart,}});
	 { svelteHTML.createElement("svg", {  "width":`100%`,height,});
		
		 { svelteHTML.createElement("svg", {      "class":`plot`,"width":`62%`,height,"overflow":`visible`,});
			   for(let { y, text } of __sveltets_2_ensureArray(chart.ticks)){y;
				 { svelteHTML.createElement("line", {        "class":`tick`,"x2":`100%`,"y1":y,"y2":y,});}
				 { svelteHTML.createElement("text", {   "class":`quiet`,"y":y - 4,});text; }
			}
			   for(let { x, text, anchor } of __sveltets_2_ensureArray(chart.names)){x;
				 { svelteHTML.createElement("text", {       "class":`quiet`,"x":`${x}%`,"y":height - 5,"text-anchor":anchor,});text; }
			}

			 { svelteHTML.createElement("svg", {      "width":`100%`,height,"viewBox":`0 0 100 ${height}`,"preserveAspectRatio":`none`,});
				 { svelteHTML.createElement("path", {    "class":`interval`,"d":chart.interval,});}
				 { svelteHTML.createElement("path", {      "class":`forecast`,"d":chart.forecast,"vector-effect":`non-scaling-stroke`,});}
				 { svelteHTML.createElement("path", {      "class":`past`,"d":chart.past,"vector-effect":`non-scaling-stroke`,});}
			 }

			if(chart.target){
				 { svelteHTML.createElement("line", {        "class":`target`,"x2":`100%`,"y1":chart.target.y,"y2":chart.target.y,});}
				 { svelteHTML.createElement("svg", {     "x":`100%`,"y":chart.target.y,"overflow":`visible`,});
					 { svelteHTML.createElement("text", {   "x":`7`,"y":`4`,});chart.target.text; }
				 }
			}
			if(chart.end){
				 { svelteHTML.createElement("svg", {     "x":`${chart.end.x}%`,"y":chart.end.y,"overflow":`visible`,});
					 { svelteHTML.createElement("text", {     "class":`end`,"x":`7`,"y":`4`,});chart.end.text; }
				 }
			}
			 { svelteHTML.createElement("svg", {     "x":`${chart.now.x}%`,"y":chart.now.y,"overflow":`visible`,});
				 { svelteHTML.createElement("rect", {            "class":`now`,"x":`-4.5`,"y":`-4.5`,"width":`9`,"height":`9`,"transform":`rotate(45)`,});}
				if(chart.end){
					 { svelteHTML.createElement("text", {       "class":`strong`,"x":`-10`,"y":`-6`,"text-anchor":`end`,});chart.now.text; }
				}else{
					 { svelteHTML.createElement("text", {     "class":`strong`,"x":`10`,"y":`4`,});chart.now.text; }
				}
			 }
		 }
	 }
 Chart}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Line__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Line__SvelteComponent_ = ReturnType<typeof Line__SvelteComponent_>;
/*Ωignore_endΩ*/export default Line__SvelteComponent_;