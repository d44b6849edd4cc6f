///<reference types="svelte" />
;
import { tiers, type Tier } from '../model.ts'
import { tierWords } from '../words.ts';
;

	/** Levels that each tier asks; with `editable` each is a field `<competency>.<tier>`, empty where nothing is asked. */
	type Props = {
		caption: string
		rows: readonly {
			competencyId: string
			code: string
			name: string
			levels: Partial<Record<Tier, number>>
		}[]
		editable?: boolean | undefined
		/** What was typed before a refusal. */
		typed?: Readonly<Record<string, string | string[]>> | undefined
		/** Fields that are wrong. */
		wrong?: Readonly<Record<string, unknown>> | undefined
	};function $$render() {

	
	

	let { caption, rows, editable = false, typed, wrong = {} }: Props = $props()
;
async () => {

 { svelteHTML.createElement("div", { "class":`scroll`,});
	 { svelteHTML.createElement("table", { "class":`cards`,});
		 { svelteHTML.createElement("caption", {});caption; }
		 { svelteHTML.createElement("thead", {});
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`col`,});  }
				   for(let tier of __sveltets_2_ensureArray(tiers)){tier; { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});tierWords[tier]; }}
			 }
		 }
		 { svelteHTML.createElement("tbody", {});
			   for(let { competencyId, code, name, levels } of __sveltets_2_ensureArray(rows)){competencyId;
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});
						 { svelteHTML.createElement("a", { "href":`/pegawai/kompetensi/${competencyId}`,});name; }
						 { svelteHTML.createElement("span", {});code; }
					 }
					   for(let tier of __sveltets_2_ensureArray(tiers)){tier;
						const field = `${competencyId}.${tier}`;
						 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":tierWords[tier]}),});
							if(editable){
								 { svelteHTML.createElement("input", {                 "id":field,"name":field,"value":typed?.[field] ?? levels[tier] ?? '',"inputmode":`numeric`,"maxlength":1,"autocomplete":`off`,"aria-label":`${name}, ${tierWords[tier]}`,"aria-invalid":wrong[field] ? 'true' : undefined,});}
							}else{levels[tier] ?? '–';}
						 }
					}
				 }
			}
		 }
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LevelMatrix__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LevelMatrix__SvelteComponent_ = ReturnType<typeof LevelMatrix__SvelteComponent_>;
/*Ωignore_endΩ*/export default LevelMatrix__SvelteComponent_;