///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

	/** A state in one or two words: colour and shape come with the tone; `idle` is waiting. */
	type Props = { tone?: 'ok' | 'info' | 'warn' | 'bad' | 'idle' | undefined; children: Snippet };function $$render() {

	

	let { tone = 'idle', children }: Props = $props()
;
async () => {

 { svelteHTML.createElement("span", { "class":['badge', tone !== 'idle' && tone],});;__sveltets_2_ensureSnippet(children()); }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Badge__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Badge__SvelteComponent_ = ReturnType<typeof Badge__SvelteComponent_>;
/*Ωignore_endΩ*/export default Badge__SvelteComponent_;