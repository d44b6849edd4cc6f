///<reference types="svelte" />
;
import type { Snippet } from 'svelte'
import Badge from './Badge.svelte';
;

	/** A live strip under the bar: what was saved, what waits, what was sent. `warn` for what is not safe yet. */
	type Props = {
		state: string
		tone?: 'ok' | 'info' | 'warn' | undefined
		children?: Snippet | undefined
	};function $$render() {

	
	

	let { state, tone = 'ok', children }: Props = $props()
;
async () => {

 { svelteHTML.createElement("div", {   "class":['signal', { off: tone === 'warn' }],"role":`status`,});
	 { const $$_egdaB1C = __sveltets_2_ensureComponent(Badge); new $$_egdaB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },tone,}});state; Badge}
	;__sveltets_2_ensureSnippet(children?.());
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Status__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Status__SvelteComponent_ = ReturnType<typeof Status__SvelteComponent_>;
/*Ωignore_endΩ*/export default Status__SvelteComponent_;