///<reference types="svelte" />
;
import { longDate } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import type { Certainty, CompetencyFamily } from '../model.ts'
import { familyWords } from '../words.ts'
import CertaintyBadge from './CertaintyBadge.svelte';
;

	type Props = {
		standard:
			{ id: string; name: string; certainty: Certainty; validFrom: string | null } | undefined
		levels: readonly {
			competencyId: string
			name: string
			family: CompetencyFamily
			own: number | null
			tier: number | null
		}[]
	};function $$render() {

	
	
	
	
	

	let { standard, levels }: Props = $props()
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`diminta`,});
	 { svelteHTML.createElement("h2", { "id":`diminta`,});   }
	if(standard){
		 { svelteHTML.createElement("p", { "class":`small quiet`,});
			  { svelteHTML.createElement("a", { "href":`/pegawai/standar/${standard.id}`,});standard.name; }standard.validFrom
				? `, berlaku sejak ${longDate(standard.validFrom)}`
				: '';
			 { const $$_egdaBytniatreC2C = __sveltets_2_ensureComponent(CertaintyBadge); new $$_egdaBytniatreC2C({ target: __sveltets_2_any(), props: {  "certainty":standard.certainty,}});}
		 }
	}
	if(levels.length === 0){
		 { const $$_ytpmE1C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE1C({ target: __sveltets_2_any(), props: {    "title":`Standar untuk jabatan ini belum ada.`,"note":`Isi di halaman Standar.`,}});}
	}else{
		 { svelteHTML.createElement("table", {});
			 { svelteHTML.createElement("caption", { "class":`visually-hidden`,});   }
			 { svelteHTML.createElement("thead", {});
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`col`,});  }
					 { svelteHTML.createElement("th", { "scope":`col`,});  }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
				 }
			 }
			 { svelteHTML.createElement("tbody", {});
				   for(let { competencyId, name, family, own, tier } of __sveltets_2_ensureArray(levels)){competencyId;
					 { svelteHTML.createElement("tr", {});
						 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":`/pegawai/kompetensi/${competencyId}`,});name; } }
						 { svelteHTML.createElement("td", {});familyWords[family]; }
						 { svelteHTML.createElement("td", { "class":`num`,});
							own ?? tier;
							if(own !== null){ { svelteHTML.createElement("br", {});} { svelteHTML.createElement("span", { "class":`tiny quiet`,});   }}
						 }
					 }
				}
			 }
		 }
	}
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PositionLevels__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PositionLevels__SvelteComponent_ = ReturnType<typeof PositionLevels__SvelteComponent_>;
/*Ωignore_endΩ*/export default PositionLevels__SvelteComponent_;