///<reference types="svelte" />
;;
	/**
	 * A thin bar under a number that stands beside it as text, so it is hidden from screen readers.
	 * Unknown (`undefined`) is hatched, never empty. `mark` is a standing line, e.g. what was planned.
	 */
	type Props = {
		/** 0..1; more is drawn full. */
		share: number | undefined
		mark?: number | undefined
		tone?: 'ink' | 'warn' | 'c1' | 'c2' | 'c3' | 'c4' | 'h3' | undefined
	};function $$render() {


	let { share, mark, tone = 'c1' }: Props = $props()

	const width = (part: number) => `${(Math.min(Math.max(part, 0), 1) * 100).toFixed(1)}%`
;
async () => {

  { svelteHTML.createElement("span", {   "class":['bar', { unknown: share === undefined, tall: mark !== undefined }],"aria-hidden":`true`,});
	if(share !== undefined){
		 { svelteHTML.createElement("svg", {   "width":`100%`,"height":`100%`,});
			 { svelteHTML.createElement("rect", {      "class":`track`,"width":`100%`,"height":`100%`,});}
			 { svelteHTML.createElement("rect", {      "class":`tone-${tone}`,"width":width(share),"height":`100%`,});}
			if(mark !== undefined){
				 { svelteHTML.createElement("line", {          "class":`mark`,"x1":width(mark),"x2":width(mark),"y1":`0`,"y2":`100%`,});}
			}
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ShareBar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ShareBar__SvelteComponent_ = ReturnType<typeof ShareBar__SvelteComponent_>;
/*Ωignore_endΩ*/export default ShareBar__SvelteComponent_;