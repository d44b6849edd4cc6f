///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import type { FormAnswer } from '#platform/http/form.ts'
import Button from '#ui/Button.svelte'
import { HIGHEST_LEVEL, type CompetencyFamily, type PositionKind, type Tier } from '../model.ts'
import { familyWords, positionText } from '../words.ts'
import FormKeys from './FormKeys.svelte';
;

	/** What one position asks beside its tier; with `editable` false it is only shown. */
	type Props = {
		position: { id: string; title: string; kind: PositionKind; tier: Tier }
		levels: readonly {
			competencyId: string
			code: string
			name: string
			family: CompetencyFamily
			own: number | null
			tier: number | null
		}[]
		version: number
		editable: boolean
		form: FormAnswer | null | undefined
		requestId: string
		cancel: string
	};function $$render() {

	
	
	
	
	
	

	let { position, levels, version, editable, form, requestId, cancel }: Props = $props()

	const LEVELS = Array.from({ length: HIGHEST_LEVEL }, (_, i) => i + 1)
	const chosen = (id: string, own: number | null) => String(form?.values[id] ?? own ?? '')
	const shown = $derived(editable ? levels : levels.filter(({ own }) => own !== null))
;
async () => {

 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {   "method":`post`,"class":`panel stack`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {  requestId,version,}});}
	 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`jabatan`,"value":position.id,});}
	 { svelteHTML.createElement("h2", {});positionText(position); }
	 { svelteHTML.createElement("table", { "class":`cards`,});
		 { svelteHTML.createElement("caption", { "class":`visually-hidden`,});   }
		 { svelteHTML.createElement("thead", {});
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`col`,});  }
				 { svelteHTML.createElement("th", { "scope":`col`,});  }
				 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
				 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
			 }
		 }
		 { svelteHTML.createElement("tbody", {});
			   for(let { competencyId, code, name, family, own, tier } of __sveltets_2_ensureArray(shown)){competencyId;
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});name;  { svelteHTML.createElement("span", { "class":`tiny quiet`,});code; } }
					 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Rumpun`}),});familyWords[family]; }
					 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Jenjangnya`}),});tier ?? '–'; }
					 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Jabatan ini`}),});
						if(editable){
							 { svelteHTML.createElement("select", {   "name":competencyId,"aria-label":`Level ${name} untuk jabatan ini`,});
								 { svelteHTML.createElement("option", {"value":"",});tier === null ? 'tidak diminta' : 'ikut jenjang'; }
								   for(let level of __sveltets_2_ensureArray(LEVELS)){level;
									 { svelteHTML.createElement("option", {   "value":level,"selected":String(level) === chosen(competencyId, own),});
										level;
									 }
								}
							 }
						}else{own;}
					 }
				 }
			}
		 }
	 }
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		if(editable){ { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});   Button}}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":cancel,}});editable ? 'Tidak jadi' : 'Tutup'; Button}
	 }
 }}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PositionLevelForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PositionLevelForm__SvelteComponent_ = ReturnType<typeof PositionLevelForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default PositionLevelForm__SvelteComponent_;