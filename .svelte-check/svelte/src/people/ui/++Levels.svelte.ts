///<reference types="svelte" />
;
import { number, shortDate } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Squares from '#ui/Squares.svelte'
import { competencyFamilies, type AssessmentSource, type CompetencyFamily } from '../model.ts'
import { countLevels, shortfall } from '../rules.ts'
import { assessmentSourceWords, familyWords, levelText } from '../words.ts';
;

	type Level = {
		competencyId: string
		name: string
		family: CompetencyFamily
		required: number | null
		held: number | null
		target: number | null
		actual: number | null
		source: AssessmentSource | null
		assessedOn: string | null
	};;
	/** What is asked of a person beside what they have. */
	type Props = { levels: readonly Level[]; own?: boolean | undefined };function $$render() {

	
	
	
	
	
	


	let { levels, own = false }: Props = $props()

	const count = $derived(countLevels(levels))
	const families = $derived(
		competencyFamilies
			.map((family) => ({ family, rows: levels.filter((level) => level.family === family) }))
			.filter(({ rows }) => rows.length > 0)
	)
	const unknown = $derived(count.asked - count.assessed)
	const drawn = ({ required, actual }: Level) =>
		actual === null
			? `Belum dinilai, diminta ${required}`
			: `Level ${levelText(actual)}${required === null ? '' : ` dari ${required} yang diminta`}`
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`kompetensi`,});
	 { svelteHTML.createElement("h2", { "id":`kompetensi`,});own ? 'Kompetensi Anda' : 'Kompetensi'; }
	if(count.asked > 0){
		 { svelteHTML.createElement("p", {});
			if(count.assessed === 0){
				number(count.asked);       }else{  { svelteHTML.createElement("strong", {});number(count.met);  number(count.assessed); }  
				 unknown > 0 ? `; ${number(unknown)} belum dinilai` : ''; }
		 }
	} else if (levels.length === 0){
		 { svelteHTML.createElement("p", {});           }
	}

	if(families.length > 0){
		 { svelteHTML.createElement("table", { "class":`cards`,});
			 { svelteHTML.createElement("caption", { "class":`visually-hidden`,});     }
			 { svelteHTML.createElement("thead", {});
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`col`,});  }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
					 { svelteHTML.createElement("th", { "scope":`col`,});  }
					 { svelteHTML.createElement("th", { "scope":`col`,});  }
					 { svelteHTML.createElement("th", { "scope":`col`,});  }
				 }
			 }
			   for(let { family, rows } of __sveltets_2_ensureArray(families)){family;
				 { svelteHTML.createElement("tbody", {});
					 { svelteHTML.createElement("tr", { "class":`family`,}); { svelteHTML.createElement("th", {   "scope":`rowgroup`,"colspan":5,});familyWords[family]; } }
					   for(let level of __sveltets_2_ensureArray(rows)){level.competencyId;
						const lacks =
							level.required === null ? null : shortfall(level.required, level.actual);
						 { svelteHTML.createElement("tr", {});
							 { svelteHTML.createElement("th", { "scope":`row`,});
								 { svelteHTML.createElement("a", { "href":`/pegawai/kompetensi/${level.competencyId}`,});level.name; }
							 }
							 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Diminta`}),});
								 { svelteHTML.createElement("span", {});
									level.required ?? '–';
									if(level.target !== null && level.target !== level.held){
										 { svelteHTML.createElement("br", {});} { svelteHTML.createElement("span", { "class":`tiny quiet`,});   }
									}
								 }
							 }
							 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Dimiliki`}),"class":{ unknown: level.actual === null },});
								if(level.actual === null){ }else{
									 { svelteHTML.createElement("span", { "class":`has`,});
										levelText(level.actual);
										 { const $$_serauqS6C = __sveltets_2_ensureComponent(Squares); new $$_serauqS6C({ target: __sveltets_2_any(), props: {       "total":Math.max(level.required ?? 0, Math.ceil(level.actual)),"filled":level.actual,"label":drawn(level),}});}
									 }
								}
							 }
							 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Keadaan`}),});
								if(level.actual === null){ { const $$_egdaB5C = __sveltets_2_ensureComponent(Badge); new $$_egdaB5C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Badge}
								} else if (lacks === null){ { const $$_egdaB5C = __sveltets_2_ensureComponent(Badge); new $$_egdaB5C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`info`,}});  Badge}
								} else if (lacks === 0){ { const $$_egdaB5C = __sveltets_2_ensureComponent(Badge); new $$_egdaB5C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});  Badge}
								}else{ { const $$_egdaB5C = __sveltets_2_ensureComponent(Badge); new $$_egdaB5C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}}); levelText(lacks); Badge}}
							 }
							 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Sumber`}),});
								if(level.source && level.assessedOn){
									 { svelteHTML.createElement("span", {});
										assessmentSourceWords[level.source];
										 { svelteHTML.createElement("time", { "datetime":level.assessedOn,});shortDate(level.assessedOn); }
									 }
								}else{ }
							 }
						 }
					}
				 }
			}
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Levels__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Levels__SvelteComponent_ = ReturnType<typeof Levels__SvelteComponent_>;
/*Ωignore_endΩ*/export default Levels__SvelteComponent_;