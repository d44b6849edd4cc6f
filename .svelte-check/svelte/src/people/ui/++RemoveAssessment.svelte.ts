///<reference types="svelte" />
;
import { shortDate } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import { levelText } from '../words.ts'
import FormKeys from './FormKeys.svelte';
;

	type Props = {
		assessment: { id: string; competency: string; level: number; assessedOn: string }
		requestId: string
		cancel: string
	};function $$render() {

	
	
	
	

	let { assessment, requestId, cancel }: Props = $props()
;
async () => {

 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/hapus`,"class":`panel now stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: { requestId,}});}
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`assessment`,"value":assessment.id,});}
	 { svelteHTML.createElement("h2", {});  assessment.competency;  }
	 { svelteHTML.createElement("p", {});
		 levelText(assessment.level);  shortDate(assessment.assessedOn);   
		   
	 }
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`danger`,}});  Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":cancel,}});  Button}
	 }
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RemoveAssessment__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RemoveAssessment__SvelteComponent_ = ReturnType<typeof RemoveAssessment__SvelteComponent_>;
/*Ωignore_endΩ*/export default RemoveAssessment__SvelteComponent_;