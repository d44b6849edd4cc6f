///<reference types="svelte" />
;
import type { Link } from './link.ts';
;

	/** Sections of one object; each is a page of its own. */
	type Props = { label: string; items: readonly Link[] };function $$render() {

	

	let { label, items }: Props = $props()
;
async () => {

 { svelteHTML.createElement("nav", { "aria-label":label,});
	   for(let { href, label, current } of __sveltets_2_ensureArray(items)){href;
		 { svelteHTML.createElement("a", {  href,"aria-current":current ? 'page' : undefined,});label; }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Tabs__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Tabs__SvelteComponent_ = ReturnType<typeof Tabs__SvelteComponent_>;
/*Ωignore_endΩ*/export default Tabs__SvelteComponent_;