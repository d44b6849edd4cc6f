///<reference types="svelte" />
;
import { listing, number } from '#platform/i18n/format.ts'
import Note from '#ui/Note.svelte'
import { sevenContents, type Missing } from '../documents/seven-contents.ts';
;

	/** What stands between the plan and its document. */
	type Props = { missing: readonly Missing[] };function $$render() {

	
	
	

	let { missing }: Props = $props()
;
async () => {

 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});
	 { svelteHTML.createElement("p", {});
		    number(missing.length);       
		       { svelteHTML.createElement("a", { "href":`/rencana/katalog`,});  }
	 }
	 { svelteHTML.createElement("ul", {});
		   for(let { activity, contents } of __sveltets_2_ensureArray(missing)){activity;
			 { svelteHTML.createElement("li", {});
				 { svelteHTML.createElement("a", { "href":`/rencana/katalog?cari=${encodeURIComponent(activity)}`,});activity; } listing(
					contents.map((content) => sevenContents[content])
				);
			 }
		}
	 }
 Note}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MissingContents__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MissingContents__SvelteComponent_ = ReturnType<typeof MissingContents__SvelteComponent_>;
/*Ωignore_endΩ*/export default MissingContents__SvelteComponent_;