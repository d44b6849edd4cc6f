///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import Note from '#ui/Note.svelte'
import type { WordedConflict } from '../server/word-conflicts.ts';
;

	/** Locks that the composition could not keep: which rule each meets, and the cheapest repair. */
	type Props = { conflicts: readonly WordedConflict[] };function $$render() {
 const list/*Ωignore_positionΩ*/ = (some: readonly WordedConflict[])/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
	 { svelteHTML.createElement("ul", {});
		    for(let { says, repair } of __sveltets_2_ensureArray(some)){let i = 1;i;
			 { svelteHTML.createElement("li", {});says;  { svelteHTML.createElement("strong", {});repair; } }
		}
	 }
};return __sveltets_2_any(0)};
	
	
	

	let { conflicts }: Props = $props()

	const SHOWN = 5
;
async () => {



if(conflicts.length > 0){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});
		 { svelteHTML.createElement("p", {}); { svelteHTML.createElement("strong", {});number(conflicts.length);       } }
		;__sveltets_2_ensureSnippet(list(conflicts.slice(0, SHOWN)));
		if(conflicts.length > SHOWN){
			 { svelteHTML.createElement("details", {});
				 { svelteHTML.createElement("summary", {});number(conflicts.length - SHOWN);  }
				;__sveltets_2_ensureSnippet(list(conflicts.slice(SHOWN)));
			 }
		}
	 Note}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ConflictList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ConflictList__SvelteComponent_ = ReturnType<typeof ConflictList__SvelteComponent_>;
/*Ωignore_endΩ*/export default ConflictList__SvelteComponent_;