///<reference types="svelte" />
;
import { millions, number, rupiahShort } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import ShareBar from '#ui/ShareBar.svelte'
import type { Line } from '../server/store/composition.ts';
;
	type Money = { of: string; key: string; name: string; limit: number | null; spent: number };;

	/** What the plan spends of its budget: a piece for each activity, the mandatory ones first and in ash. */
	type Props = {
		budget: number
		lines: readonly Line[]
		/** Sources and agencies with a limit of their own; the fullest are shown. */
		money?: readonly Money[] | undefined
	};function $$render() {

	
	
	
	


	let { budget, lines, money = [] }: Props = $props()

	const sum = (some: readonly Line[]) => some.reduce((all, line) => all + line.cost, 0)

	const ordered = $derived(
		lines
			.filter((line) => line.cost > 0)
			.toSorted((a, b) => Number(b.mandatory) - Number(a.mandatory) || b.cost - a.cost)
	)
	const spent = $derived(sum(lines))
	const duty = $derived(sum(lines.filter((line) => line.mandatory)))
	const whole = $derived(Math.max(budget, spent, 1))
	const pieces = $derived(
		ordered.map((line, at) => ({
			id: line.activityId,
			mandatory: line.mandatory,
			x: (sum(ordered.slice(0, at)) / whole) * 100,
			width: (line.cost / whole) * 100
		}))
	)
	const MOST = 3
	/** From this share on a limit holds the plan back. */
	const BINDING = 0.99
	const limits = $derived(
		money
			.flatMap((one) => (one.of !== 'total' && one.limit ? [{ ...one, limit: one.limit }] : []))
			.toSorted((a, b) => b.spent / b.limit - a.spent / a.limit)
			.slice(0, MOST)
	)
	const said = $derived(
		`${number(lines.length)} kegiatan memakai ${rupiahShort(spent)} dari pagu ${rupiahShort(budget)}; ` +
			`kelabu yang wajib, ${rupiahShort(duty)}`
	)
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`biaya-rencana`,});
	 { svelteHTML.createElement("div", { "class":`cluster apart base`,});
		 { svelteHTML.createElement("h2", { "id":`biaya-rencana`,});rupiahShort(spent);  { svelteHTML.createElement("span", {});  rupiahShort(budget); } }
		 { svelteHTML.createElement("p", {});  { svelteHTML.createElement("strong", {});rupiahShort(budget - spent); } }
	 }
	 { svelteHTML.createElement("svg", {       "width":`100%`,"height":`28`,"role":`img`,"aria-label":said,});
		   for(let { id, mandatory, x, width } of __sveltets_2_ensureArray(pieces)){id;
			 { svelteHTML.createElement("rect", {        "class":{ mandatory },"x":`${x}%`,"width":`${width}%`,"height":`28`,});}
		}
		 { svelteHTML.createElement("rect", {      "class":`frame`,"width":`100%`,"height":`28`,});}
	 }
	 { svelteHTML.createElement("div", { "class":`limits small`,});
		 { svelteHTML.createElement("p", {});
			 { svelteHTML.createElement("span", {});
				 { svelteHTML.createElement("svg", {      "width":`12`,"height":`12`,"aria-hidden":`true`,}); { svelteHTML.createElement("rect", {      "class":`mandatory`,"width":`12`,"height":`12`,});} }
				 rupiahShort(duty);
			 }
			 { svelteHTML.createElement("span", {});
				 { svelteHTML.createElement("svg", {     "width":`12`,"height":`12`,"aria-hidden":`true`,}); { svelteHTML.createElement("rect", {    "width":`12`,"height":`12`,});} }
				 rupiahShort(spent - duty);
			 }
		 }
		   for(let { of, key, name, limit, spent: used } of __sveltets_2_ensureArray(limits)){of + key;
			 { svelteHTML.createElement("div", {});
				 { svelteHTML.createElement("p", { "class":`cluster apart`,});
					 { svelteHTML.createElement("span", {});name; }
					 { svelteHTML.createElement("span", { "class":`num`,});
						millions(used);  millions(limit);
						if(used >= BINDING * limit){ { const $$_egdaB5C = __sveltets_2_ensureComponent(Badge); new $$_egdaB5C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});  Badge}}
					 }
				 }
				 { const $$_raBerahS3C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS3C({ target: __sveltets_2_any(), props: {    "share":used / limit,"tone":used >= BINDING * limit ? 'warn' : 'ink',}});}
			 }
		}
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MoneyPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MoneyPanel__SvelteComponent_ = ReturnType<typeof MoneyPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default MoneyPanel__SvelteComponent_;