///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

	type Props = {
		tone?: 'ok' | 'info' | 'warn' | 'bad' | undefined
		/** `status` for something that was done, `alert` for a refusal; nothing for standing text. */
		role?: 'status' | 'alert' | undefined
		children: Snippet
	};function $$render() {

	

	let { tone = 'info', role, children }: Props = $props()
;
async () => {

 { svelteHTML.createElement("div", {  "class":['note', tone],role,}); { svelteHTML.createElement("div", {});;__sveltets_2_ensureSnippet(children()); } }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Note__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Note__SvelteComponent_ = ReturnType<typeof Note__SvelteComponent_>;
/*Ωignore_endΩ*/export default Note__SvelteComponent_;