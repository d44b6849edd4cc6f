///<reference types="svelte" />
;
import Empty from '#ui/Empty.svelte';
;

	type Props = {
		levels: readonly { level: number; description: string; indicators: readonly string[] }[]
	};function $$render() {

	

	let { levels }: Props = $props()
;
async () => {

if(levels.length === 0){
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {  "title":`Level kompetensi ini belum diuraikan.`,}});}
}else{
	 { svelteHTML.createElement("ol", {   "role":`list`,"class":`stack`,});
		   for(let { level, description, indicators } of __sveltets_2_ensureArray(levels)){level;
			 { svelteHTML.createElement("li", { "class":`panel`,});
				 { svelteHTML.createElement("h2", {}); { svelteHTML.createElement("span", { "class":`quiet`,}); level; } description; }
				if(indicators.length > 0){
					 { svelteHTML.createElement("ol", {});
						    for(let indicator of __sveltets_2_ensureArray(indicators)){let i = 1;i;
							 { svelteHTML.createElement("li", {}); { svelteHTML.createElement("span", { "class":`number`,});level; i + 1; } indicator; }
						}
					 }
				}
			 }
		}
	 }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompetencyLevels__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompetencyLevels__SvelteComponent_ = ReturnType<typeof CompetencyLevels__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompetencyLevels__SvelteComponent_;