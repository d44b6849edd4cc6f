///<reference types="svelte" />
;
import { familyWords } from '#people/words.ts'
import Button from '#ui/Button.svelte'
import Select from '#ui/Select.svelte'
import type { HeatQuery } from '../filters.ts';
;

	type Props = { query: HeatQuery };function $$render() {

	
	
	
	

	let { query }: Props = $props()

	const options = Object.entries(familyWords).map(([value, label]) => ({ value, label }))
;
async () => {

 { svelteHTML.createElement("form", {     "method":`get`,"class":`cluster no-print`,"role":`search`,});
	 { const $$_tceleS1C = __sveltets_2_ensureComponent(Select); new $$_tceleS1C({ target: __sveltets_2_any(), props: {          "name":`keluarga`,"label":`Keluarga kompetensi`,"none":`Manajerial dan sosial kultural`,options,"value":query.family,}});}
	if(query.within){ { svelteHTML.createElement("input", {      "type":`hidden`,"name":`di`,"value":query.within,});}}
	 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FamilyFilter__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FamilyFilter__SvelteComponent_ = ReturnType<typeof FamilyFilter__SvelteComponent_>;
/*Ωignore_endΩ*/export default FamilyFilter__SvelteComponent_;