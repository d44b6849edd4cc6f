///<reference types="svelte" />
;function $$render() {
async () => { { svelteHTML.createElement("svg", {       "viewBox":`0 0 26 26`,"width":`26`,"height":`26`,"aria-hidden":`true`,});
	 { svelteHTML.createElement("path", {     "fill":`#d6a035`,"d":`M11 1h4v4h-4zM6 6h4v4H6zM16 6h4v4h-4zM1 11h4v4H1zM21 11h4v4h-4zM6 16h4v4H6zM16 16h4v4h-4zM11 21h4v4h-4z`,});}
	 { svelteHTML.createElement("path", {    "fill":`#ffd67a`,"d":`M9.5 9.5h7v7h-7z`,});}
 }
};
return { props: /** @type {Record<string, never>} */ ({}), exports: {}, bindings: "", slots: {}, events: {} }}
export const Mark__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_partial(__sveltets_2_with_any_event($$render())));
/*Ωignore_startΩ*//** @typedef {InstanceType<typeof Mark__SvelteComponent_>} Mark__SvelteComponent_ */
/*Ωignore_endΩ*/export default Mark__SvelteComponent_;