///<reference types="svelte" />
;
import { onMount } from 'svelte'
import { readRupiah } from '#platform/i18n/read.ts'
import { listing, millions, number, rupiahShort } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import MoneyInput from '#ui/MoneyInput.svelte'
import Curve from '#ui/charts/Curve.svelte'
import { curveChart } from '#ui/charts/curve.ts'
import type { Line } from '../server/store/composition.ts'
import {
		beyondSentence,
		bestRuns,
		rangeSentence,
		triable,
		triedText,
		validRange,
		whatIf,
		whatIfSentence,
		type Standpoint
	} from '../what-if.ts';
;

	/** What another budget would do, answered from prices at once; a run with it makes sure. */
	type Props = {
		at: Standpoint
		/** The budget in the address; without one, that of the composition. */
		asked: number | undefined
		/** What is left out, for what would fit. */
		leftOut: readonly Line[]
		run: { id: string; settings: { seed: number } }
		usual: { targetGap: number }
		scenario: string
		requestId: string
		mayCompose: boolean
		here: string
	};function $$render() {

	
	
	
	
	
	
	
	
	

	let { at, asked, leftOut, run, usual, scenario, requestId, mayCompose, here }: Props = $props()

	// Kept while the same bench is only loaded anew, for instance after a lock.
	const standing = $derived(asked ?? at.budget)
	let tried = $derived(standing)
	let scripted = $state(false)
	onMount(() => (scripted = true))

	const slider = $derived(triable(at))
	const answer = $derived(whatIf(at, tried))
	const sentence = $derived(whatIfSentence(at, answer))
	const fits = $derived(
		leftOut
			.filter(({ lacking }) => lacking > 0 && lacking <= tried - at.budget)
			.map((line) => `${line.title}, ${number(line.seats)} peserta, ${rupiahShort(line.cost)}`)
	)
	const chart = $derived.by(() => {
		const { min, max, step } = slider
		const [from, to] = validRange(at)
		const along = (first: number, last: number) => {
			const xs = [first, last]
			for (let x = min; x < last; x += step * 2) if (x > first) xs.push(x)
			return xs.sort((a, b) => a - b).map((x) => [x, whatIf(at, x).worth] as const)
		}
		return curveChart({
			title: 'Nilai menurut pagu',
			description:
				`Sekarang ${number(at.worth, 1)} pada ${rupiahShort(at.budget)}` +
				(tried === at.budget
					? '.'
					: `; kira-kira ${number(answer.worth, 1)} pada ${rupiahShort(tried)}.`),
			head: ['Pagu (Rp juta)', 'Nilai'],
			range: [min, Math.max(max, tried)],
			sure: along(from, to),
			rough: [along(min, from), along(to, Math.max(max, tried))],
			points: bestRuns(at.runs).map((one) => [one.budget, one.worth] as const),
			here: [at.budget, at.worth],
			tried: [tried, answer.worth],
			name: 'pagu',
			format: (y) => number(y, 1),
			label: millions
		})
	})

	function typed(event: Event) {
		const amount = readRupiah((event.target as HTMLInputElement).value)
		if (amount !== undefined) tried = amount
	}
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel now stack tight no-print`,"aria-labelledby":`bila`,});
	 { svelteHTML.createElement("h2", { "id":`bila`,});    }
	 { svelteHTML.createElement("p", {   "class":`wish`,"role":`status`,});sentence; }
	 { const $$_evruC1C = __sveltets_2_ensureComponent(Curve); new $$_evruC1C({ target: __sveltets_2_any(), props: { chart,}});}
	 { svelteHTML.createElement("form", {     "method":`get`,"class":`stack tight`,"oninput":typed,});
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`skenario`,"value":scenario,});}
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`dari`,"value":run.id,});}
		if(scripted){
			 { svelteHTML.createElement("input", {            "type":`range`,"aria-label":`Geser pagu yang dicoba`,"aria-valuetext":triedText(at, tried),...slider,"value":tried,"oninput":(event) => {
					event.stopPropagation()
					tried = Number(event.currentTarget.value)
				},});}
		}
		 { const $$_tupnIyenoM2C = __sveltets_2_ensureComponent(MoneyInput); new $$_tupnIyenoM2C({ target: __sveltets_2_any(), props: {      "name":`pagu`,"label":`Pagu yang dicoba`,"value":tried,}});}
		if(!scripted){ { svelteHTML.createElement("div", {}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});  Button} }}
	 }
	if(fits.length > 0){
		 { svelteHTML.createElement("p", { "class":`small`,}); { svelteHTML.createElement("strong", {});  } listing(fits);  }
	}
	 { svelteHTML.createElement("p", { "class":`small quiet`,});answer.trusted ? rangeSentence(at) : beyondSentence; }
	if(mayCompose){
		 { svelteHTML.createElement("form", {   "method":`post`,"action":`?/ulang${here}`,});
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`skenario`,"value":scenario,});}
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`dari`,"value":run.id,});}
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`pagu`,"value":tried,});}
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`seed`,"value":run.settings.seed,});}
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`targetGap`,"value":number(usual.targetGap * 100, 1),});}
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"wide":true,}});    Button}
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const WhatIfPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WhatIfPanel__SvelteComponent_ = ReturnType<typeof WhatIfPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default WhatIfPanel__SvelteComponent_;