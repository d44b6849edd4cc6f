///<reference types="svelte" />
;
import Badge from '#ui/Badge.svelte'
import type { Certainty } from '../model.ts'
import { certaintyWords } from '../words.ts';
;

	type Props = { certainty: Certainty };function $$render() {

	
	
	

	let { certainty }: Props = $props()

	const TONES = { A: 'ok', B: 'info', unconfirmed: 'warn', house: 'info' } as const
;
async () => {

 { const $$_egdaB0C = __sveltets_2_ensureComponent(Badge); new $$_egdaB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":TONES[certainty],}});certaintyWords[certainty]; Badge}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CertaintyBadge__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CertaintyBadge__SvelteComponent_ = ReturnType<typeof CertaintyBadge__SvelteComponent_>;
/*Ωignore_endΩ*/export default CertaintyBadge__SvelteComponent_;