///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import { longDate } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import FormKeys from './FormKeys.svelte';
;

	/** What somebody may declare of themselves: optional, theirs to take back, and who sees it. */
	type Props = { since: Date | null; requestId: string };function $$render() {

	
	
	
	

	let { since, requestId }: Props = $props()
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`pernyataan`,});
	 { svelteHTML.createElement("h2", { "id":`pernyataan`,});  }
	if(since){
		 { svelteHTML.createElement("p", {});      longDate(since);  }
	}else{
		 { svelteHTML.createElement("p", {});         }
	}
	 { svelteHTML.createElement("details", {});
		 { svelteHTML.createElement("summary", {});      }
		 { svelteHTML.createElement("ul", {});
			 { svelteHTML.createElement("li", {});
				            
				 
			 }
			 { svelteHTML.createElement("li", {});
				         
				   
			 }
			 { svelteHTML.createElement("li", {});
				            
			 }
			 { svelteHTML.createElement("li", {});
				           
				   
			 }
		 }
	 }
	 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,"action":`?/nyatakan`,});
		 { const $$_syeKmroF2C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF2C({ target: __sveltets_2_any(), props: { requestId,}});}
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`nyatakan`,"value":since ? 'tidak' : 'ya',});}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});since ? 'Cabut pernyataan' : 'Saya penyandang disabilitas'; Button}
	 }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SelfDeclaration__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SelfDeclaration__SvelteComponent_ = ReturnType<typeof SelfDeclaration__SvelteComponent_>;
/*Ωignore_endΩ*/export default SelfDeclaration__SvelteComponent_;