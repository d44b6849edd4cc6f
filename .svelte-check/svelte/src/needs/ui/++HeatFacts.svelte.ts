///<reference types="svelte" />
;
import { number, percent } from '#platform/i18n/format.ts'
import Stat from '#ui/Stat.svelte'
import type { Heat } from '../model.ts';
;

	type Props = { heat: Pick<Heat, 'people' | 'assessed' | 'gaps' | 'widest'> };function $$render() {

	
	
	

	let { heat }: Props = $props()

	const unmeasured = $derived(heat.people - heat.assessed)
	const share = $derived(heat.people > 0 ? percent(unmeasured / heat.people, 0) : undefined)
;
async () => {

 { svelteHTML.createElement("dl", { "class":`cluster loose`,});
	 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":`Kesenjangan terukur`,"value":number(heat.gaps),}});}
	 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {      "name":`ASN terukur`,"value":number(heat.assessed),"note":`dari ${number(heat.people)}`,}});}
	 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {      "name":`Belum terukur`,"value":number(unmeasured),"note":share,}});}
	 { const $$_tatS1C = __sveltets_2_ensureComponent(Stat); new $$_tatS1C({ target: __sveltets_2_any(), props: {    "name":`Paling lebar`,"value":heat.widest ?? 'belum diketahui',}});}
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const HeatFacts__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type HeatFacts__SvelteComponent_ = ReturnType<typeof HeatFacts__SvelteComponent_>;
/*Ωignore_endΩ*/export default HeatFacts__SvelteComponent_;