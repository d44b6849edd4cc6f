///<reference types="svelte" />
;
import { millions, number } from '#platform/i18n/format.ts'
import ShareBar from '#ui/ShareBar.svelte'
import type { CompositionView } from '../server/show-composition.ts';
;

	/** Sources of money; agencies with a limit of their own folded beneath; the other agencies in one row. */
	type Props = { money: CompositionView['money'] };;
	type Line = Props['money'][number];function $$render() {
 const table/*Ωignore_positionΩ*/ = (caption: string, lines: readonly Line[], rest: number)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
	 { svelteHTML.createElement("table", {});
		 { svelteHTML.createElement("caption", {});caption; }
		 { svelteHTML.createElement("thead", {});
			 { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", { "scope":`col`,});  } { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  } }
		 }
		 { svelteHTML.createElement("tbody", {});
			   for(let line of __sveltets_2_ensureArray(lines)){line.of + line.key;
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});line.name; }
					 { svelteHTML.createElement("td", { "class":`num`,});
						millions(line.spent);line.limit === null ? '' : ` dari ${millions(line.limit)}`;
						if(line.limit){
							 { const $$_raBerahS4C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS4C({ target: __sveltets_2_any(), props: {    "share":line.spent / line.limit,"tone":isBinding(line) ? 'warn' : 'ink',}});}
						}
					 }
				 }
			}
			if(rest > 0){
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});     }
					 { svelteHTML.createElement("td", { "class":`num`,});millions(rest); }
				 }
			}
		 }
	 }
};return __sveltets_2_any(0)};
	
	
	


	let { money }: Props = $props()

	const sources = $derived(money.filter((line) => line.of === 'source'))
	const agencies = $derived(money.filter((line) => line.of === 'agency'))
	const limited = $derived(agencies.filter((line) => line.limit !== null))
	const free = $derived(
		agencies.filter((line) => line.limit === null).reduce((sum, line) => sum + line.spent, 0)
	)
	/** From this share on a limit holds the plan back. */
	const BINDING = 0.99
	const isBinding = ({ spent, limit }: Line) => limit !== null && spent >= BINDING * limit
	const bound = $derived(limited.filter(isBinding).length)
;
async () => {



;__sveltets_2_ensureSnippet(table('Biaya menurut sumber (Rp juta)', sources, 0));
if(agencies.length > 0){
	 { svelteHTML.createElement("details", {});
		 { svelteHTML.createElement("summary", {});
			   number(agencies.length);  bound > 0
				? `, ${number(bound)} sudah penuh`
				: '';
		 }
		;__sveltets_2_ensureSnippet(table('Biaya peserta (Rp juta)', limited, free));
	 }
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SourceTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SourceTable__SvelteComponent_ = ReturnType<typeof SourceTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default SourceTable__SvelteComponent_;