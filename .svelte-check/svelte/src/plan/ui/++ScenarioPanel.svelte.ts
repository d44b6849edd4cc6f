///<reference types="svelte" />
;
import type { FormAnswer } from '#platform/http/form.ts'
import { number, signed } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import MoneyInput from '#ui/MoneyInput.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { RunFigures, Workbench } from '../server/show-workbench.ts';
;

	/** This scenario beside another one; and a form that opens the next. */
	type Props = {
		year: number
		scenarios: Workbench['scenarios']
		/** The composition at hand, and its scenario. */
		mine: RunFigures
		scenario: string
		form: FormAnswer | null | undefined
		requestId: string
		mayCompose: boolean
	};function $$render() {

	
	
	
	
	
	

	let { year, scenarios, mine, scenario, form, requestId, mayCompose }: Props = $props()

	const JUTA = 1_000_000
	const other = $derived(scenarios.find(({ name, current }) => name !== scenario && current))
	const theirs = $derived(other?.current)
	const rows = $derived(
		theirs
			? [
					{ name: 'Biaya (Rp juta)', a: mine.cost / JUTA, b: theirs.cost / JUTA, decimals: 1 },
					{ name: 'Nilai', a: mine.worth, b: theirs.worth, decimals: 1 },
					{ name: 'Kursi', a: mine.seats, b: theirs.seats, decimals: 0 },
					{ name: 'Pegawai', a: mine.seated, b: theirs.seated, decimals: 0 }
				]
			: []
	)
	const opened = $derived(form?.values['label'] !== undefined)
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`dua-skenario`,});
	 { svelteHTML.createElement("h2", { "id":`dua-skenario`,});  }
	if(other && theirs){
		 { svelteHTML.createElement("table", {});
			 { svelteHTML.createElement("thead", {});
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`col`,});  }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});scenario;  }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});other.name;other.label && `, ${other.label}`; }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
				 }
			 }
			 { svelteHTML.createElement("tbody", {});
				   for(let { name, a, b, decimals } of __sveltets_2_ensureArray(rows)){name;
					 { svelteHTML.createElement("tr", {});
						 { svelteHTML.createElement("th", { "scope":`row`,});name; }
						 { svelteHTML.createElement("td", { "class":`num`,});number(a, decimals); }
						 { svelteHTML.createElement("td", { "class":`num`,});number(b, decimals); }
						 { svelteHTML.createElement("td", { "class":`num`,});signed(b - a, decimals); }
					 }
				}
			 }
		 }
		 { svelteHTML.createElement("p", {});
			 { svelteHTML.createElement("a", {  "href":`/rencana/${year}/susunan/${mine.id}/banding?lain=${theirs.id}`,});    }
		 }
	} else if (scenarios.length > 1){
		 { svelteHTML.createElement("p", { "class":`small quiet`,});     }
	}else{
		 { svelteHTML.createElement("p", { "class":`small quiet`,});
			          
		 }
	}
	if(mayCompose){
		 { svelteHTML.createElement("details", {   "class":`no-print`,"open":opened,});
			 { svelteHTML.createElement("summary", {});   }
			 { svelteHTML.createElement("form", {     "method":`post`,"action":`?/skenario&skenario=${scenario}`,"class":`stack tight`,});
				 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
				 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`skenario`,"value":scenario,});}
				 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {            "name":`label`,"label":`Nama skenario`,"maxlength":40,"required":true,"value":form?.values['label'],"error":form?.fields['label'],}});}
				 { const $$_tupnIyenoM3C = __sveltets_2_ensureComponent(MoneyInput); new $$_tupnIyenoM3C({ target: __sveltets_2_any(), props: {             "name":`pagu`,"id":`pagu-skenario`,"label":`Pagu skenario`,"hint":`Kosongkan untuk memakai pagu tahun ini.`,"value":opened ? form?.values['pagu'] : undefined,"error":opened ? form?.fields['pagu'] : undefined,}});}
				 { svelteHTML.createElement("div", {}); { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button} }
			 }
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ScenarioPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ScenarioPanel__SvelteComponent_ = ReturnType<typeof ScenarioPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default ScenarioPanel__SvelteComponent_;