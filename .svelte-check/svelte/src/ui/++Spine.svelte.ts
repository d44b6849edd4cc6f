///<reference types="svelte" />
;
	export type Station = {
		/** Where it leads; absent while the station is not open yet. */
		href?: string | undefined
		label: string
		/** What stands under the name, e.g. the year and the next date. */
		note: string
		state: 'todo' | 'part' | 'done'
		/** How much of the work is done, 0..1: the thread is filled so far. */
		progress: number
		current?: boolean | undefined
	}

	const STATE = { todo: 'belum mulai', part: 'berjalan', done: 'selesai' }
;;;
	type Props = {
		label: string
		stations: readonly Station[]
		/** What the last station hands back to the second one; drawn as a dashed thread on desks. */
		back?: string | undefined
	};function $$render() {


	let { label, stations, back }: Props = $props()
;
async () => {



 { svelteHTML.createElement("nav", {   "class":`spine`,"aria-label":label,});
	 { svelteHTML.createElement("div", { "class":`page`,});
		 { svelteHTML.createElement("ol", {});
			   for(let { href, label, note, state, progress, current } of __sveltets_2_ensureArray(stations)){label;
				 { svelteHTML.createElement("li", { "class":state,});
					 { svelteHTML.createElement(href ? 'a' : 'div', {       "class":`station`,href,"aria-current":current ? 'step' : undefined,});
						 { svelteHTML.createElement("b", {});label; }
						 { svelteHTML.createElement("span", {  "class":`note-line`,});note; { svelteHTML.createElement("span", { "class":`visually-hidden`,}); STATE[state]; } }
						 { svelteHTML.createElement("svg", {       "class":`thread`,"width":`100%`,"height":`6`,"aria-hidden":`true`,});
							 { svelteHTML.createElement("rect", {      "class":`track`,"width":`100%`,"height":`6`,});}
							 { svelteHTML.createElement("rect", {      "class":`done-part`,"width":`${Math.round(progress * 100)}%`,"height":`6`,});}
						 }
					 }
				 }
			}
		 }
		if(back){ { svelteHTML.createElement("p", { "class":`back`,}); { svelteHTML.createElement("span", {});back; } }}
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Spine__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Spine__SvelteComponent_ = ReturnType<typeof Spine__SvelteComponent_>;
/*Ωignore_endΩ*/export default Spine__SvelteComponent_;