///<reference types="svelte" />
;
	import type { Link } from './link.ts'

	/** A dock item; `icon` is the path of a 22 × 22 line drawing. */
	export type DockItem = Link & { icon: string }

	export const ICONS = {
		home: 'M3 10.5 11 4l8 6.5V19h-5v-5H8v5H3z',
		calendar: 'M3 5h16v14H3zM3 9h16M7 2.5V6M15 2.5V6',
		people:
			'M7 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM15 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2 19c0-4 2-6 5-6s5 2 5 6M13 15c3-.5 6 1 6 4',
		form: 'M4 3h14v16H4zM8 8h6M8 12h6M8 16h3'
	}
;;;
	type Props = { items: readonly DockItem[] };function $$render() {


	let { items }: Props = $props()
;
async () => {



 { svelteHTML.createElement("nav", {   "class":`dock`,"aria-label":`Menu utama`,});
	   for(let { href, label, icon, current } of __sveltets_2_ensureArray(items)){href;
		 { svelteHTML.createElement("a", {  href,"aria-current":current ? 'page' : undefined,});
			 { svelteHTML.createElement("svg", {       "viewBox":`0 0 22 22`,"width":`22`,"height":`22`,"aria-hidden":`true`,}); { svelteHTML.createElement("path", {  "d":icon,});} }
			label;
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Dock__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Dock__SvelteComponent_ = ReturnType<typeof Dock__SvelteComponent_>;
/*Ωignore_endΩ*/export default Dock__SvelteComponent_;