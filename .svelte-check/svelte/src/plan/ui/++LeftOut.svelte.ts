///<reference types="svelte" />
;
import type { Snippet } from 'svelte'
import { number } from '#platform/i18n/format.ts'
import type { Line } from '../server/store/composition.ts'
import LineTable from './LineTable.svelte';
;

	/** What a composition leaves out: first what would close something, the rest folded away. */
	type Props = {
		run: { id: string; year: number }
		lines: readonly Line[]
		lock?: Snippet<[Line]> | undefined
	};function $$render() {

	
	
	
	

	let { run, lines, lock }: Props = $props()

	/** Half of the last decimal shown. */
	const SAID = 0.05
	const SHOWN = 10
	const useful = $derived(lines.filter((line) => line.levels >= SAID))
	const rest = $derived(lines.filter((line) => line.levels < SAID))
;
async () => {

if(useful.length > 0){ { const $$_elbaTeniL0C = __sveltets_2_ensureComponent(LineTable); new $$_elbaTeniL0C({ target: __sveltets_2_any(), props: {     run,"lines":useful.slice(0, SHOWN),"leftOut":true,lock,}});}}
if(useful.length > SHOWN){
	 { svelteHTML.createElement("details", {});
		 { svelteHTML.createElement("summary", {});number(useful.length - SHOWN);      }
		 { const $$_elbaTeniL1C = __sveltets_2_ensureComponent(LineTable); new $$_elbaTeniL1C({ target: __sveltets_2_any(), props: {     run,"lines":useful.slice(SHOWN),"leftOut":true,lock,}});}
	 }
}
if(rest.length > 0){
	 { svelteHTML.createElement("details", {});
		 { svelteHTML.createElement("summary", {});number(rest.length);       }
		 { const $$_elbaTeniL1C = __sveltets_2_ensureComponent(LineTable); new $$_elbaTeniL1C({ target: __sveltets_2_any(), props: {     run,"lines":rest,"leftOut":true,lock,}});}
	 }
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LeftOut__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LeftOut__SvelteComponent_ = ReturnType<typeof LeftOut__SvelteComponent_>;
/*Ωignore_endΩ*/export default LeftOut__SvelteComponent_;