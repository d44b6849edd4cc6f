///<reference types="svelte" />
;
import { squaresPath } from './squares.ts';
;

	type Props = {
		/** How many units there are, up to about 46. */
		total: number
		filled: number
		/** Units that are on their way, after the filled ones. */
		waiting?: number | undefined
		/** The sentence for those who do not see it; leave out when the text beside says the same. */
		label?: string | undefined
		large?: boolean | undefined
		tone?: 'ink' | 'c1' | 'c2' | 'c3' | 'c4' | undefined
		waitingTone?: 'thread' | 'c4' | undefined
	};function $$render() {

	

	let {
		total,
		filled,
		waiting = 0,
		label,
		large = false,
		tone = 'ink',
		waitingTone = 'thread'
	}: Props = $props()

	const full = $derived(Math.min(filled, total))
	const half = $derived(Math.min(filled + waiting, total))
;
async () => {

  { svelteHTML.createElement("svg", {             "viewBox":`0 0 ${total} 1`,"preserveAspectRatio":`none`,"width":total * (large ? 28 : 20),"height":large ? 24 : 14,"role":label ? 'img' : undefined,"aria-label":label,"aria-hidden":label ? undefined : 'true',});
	 { svelteHTML.createElement("path", {    "class":`tone-${tone}`,"d":squaresPath(0, full),});}
	 { svelteHTML.createElement("path", {    "class":`tone-${waitingTone}`,"d":squaresPath(full, half),});}
	 { svelteHTML.createElement("path", {    "class":`track`,"d":squaresPath(half, total),});}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Squares__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Squares__SvelteComponent_ = ReturnType<typeof Squares__SvelteComponent_>;
/*Ωignore_endΩ*/export default Squares__SvelteComponent_;