///<reference types="svelte" />
;
import Bar from '#ui/charts/Bar.svelte'
import Curve from '#ui/charts/Curve.svelte'
import DotInterval from '#ui/charts/DotInterval.svelte'
import HeatMap from '#ui/charts/HeatMap.svelte'
import Line from '#ui/charts/Line.svelte'
import StackedBar from '#ui/charts/StackedBar.svelte'
import type { PageData } from './$types';
;

	type Props = { charts: PageData['charts'] };function $$render() {

	
	
	
	
	
	
	

	let { charts }: Props = $props()
;
async () => {

 { svelteHTML.createElement("h2", {});  }
 { svelteHTML.createElement("div", { "class":`grid wide`,});
	 { svelteHTML.createElement("section", { "class":`panel`,}); { const $$_eniL2C = __sveltets_2_ensureComponent(Line); new $$_eniL2C({ target: __sveltets_2_any(), props: {  "chart":charts.line,}});} }
	 { svelteHTML.createElement("section", { "class":`panel`,}); { const $$_eniL2C = __sveltets_2_ensureComponent(Line); new $$_eniL2C({ target: __sveltets_2_any(), props: {  "chart":charts.plainLine,}});} }
	 { svelteHTML.createElement("section", { "class":`panel`,}); { const $$_evruC2C = __sveltets_2_ensureComponent(Curve); new $$_evruC2C({ target: __sveltets_2_any(), props: {  "chart":charts.curve,}});} }
	 { svelteHTML.createElement("section", { "class":`panel`,}); { const $$_raB2C = __sveltets_2_ensureComponent(Bar); new $$_raB2C({ target: __sveltets_2_any(), props: {  "chart":charts.bar,}});} }
	 { svelteHTML.createElement("section", { "class":`panel`,}); { const $$_raB2C = __sveltets_2_ensureComponent(Bar); new $$_raB2C({ target: __sveltets_2_any(), props: {    "chart":charts.signedBar,"tone":`c3`,}});} }
	 { svelteHTML.createElement("section", { "class":`panel`,}); { const $$_raBdekcatS2C = __sveltets_2_ensureComponent(StackedBar); new $$_raBdekcatS2C({ target: __sveltets_2_any(), props: {  "chart":charts.stacked,}});} }
	 { svelteHTML.createElement("section", { "class":`panel`,}); { const $$_raBdekcatS2C = __sveltets_2_ensureComponent(StackedBar); new $$_raBdekcatS2C({ target: __sveltets_2_any(), props: {  "chart":charts.shares,}});} }
	 { svelteHTML.createElement("section", { "class":`panel`,}); { const $$_lavretnItoD2C = __sveltets_2_ensureComponent(DotInterval); new $$_lavretnItoD2C({ target: __sveltets_2_any(), props: {  "chart":charts.dots,}});} }
 }
 { const $$_paMtaeH0C = __sveltets_2_ensureComponent(HeatMap); new $$_paMtaeH0C({ target: __sveltets_2_any(), props: {  "chart":charts.heat,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Charts__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Charts__SvelteComponent_ = ReturnType<typeof Charts__SvelteComponent_>;
/*Ωignore_endΩ*/export default Charts__SvelteComponent_;