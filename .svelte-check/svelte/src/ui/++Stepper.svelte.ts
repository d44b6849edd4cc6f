///<reference types="svelte" />
;
	export type Step = { label: string; state: 'done' | 'now' | 'todo'; href?: string | undefined }

	const STATE = { done: 'selesai', now: 'sedang dikerjakan', todo: 'belum' }
;;;
	type Props = { label: string; steps: readonly Step[] };function $$render() {


	let { label, steps }: Props = $props()
;
async () => {



 { svelteHTML.createElement("ol", {   "role":`list`,"aria-label":label,});
	    for(let { label, state, href } of __sveltets_2_ensureArray(steps)){let i = 1;i;
		 { svelteHTML.createElement("li", {   "class":state,"aria-current":state === 'now' ? 'step' : undefined,});
			if(href){ { svelteHTML.createElement("a", {href,});label; }}else{ { svelteHTML.createElement("span", {});label; }}
			 { svelteHTML.createElement("span", { "class":`visually-hidden`,}); STATE[state]; }
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Stepper__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Stepper__SvelteComponent_ = ReturnType<typeof Stepper__SvelteComponent_>;
/*Ωignore_endΩ*/export default Stepper__SvelteComponent_;