///<reference types="svelte" />
;
	import type { Link } from './link.ts'

	export type Person = {
		name: string
		role: string
		links: readonly Link[]
		/** The form action that ends the session. */
		signOut: string
	}
;;;
	type Props = {
		person: Person
		/** Links of the bar that have no room there on a phone. */
		links: readonly Link[]
	};function $$render() {


	let { person, links }: Props = $props()

	/** Closes the menu by Escape, or when the reader goes elsewhere. Without scripts a second press does. */
	function closes(menu: HTMLDetailsElement) {
		const leave = ({ relatedTarget }: FocusEvent) => {
			if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false
		}
		const press = ({ key }: KeyboardEvent) => {
			if (key !== 'Escape' || !menu.open) return
			menu.open = false
			menu.querySelector('summary')?.focus()
		}
		const point = ({ target }: PointerEvent) => {
			if (target instanceof Node && !menu.contains(target)) menu.open = false
		}
		menu.addEventListener('focusout', leave)
		menu.addEventListener('keydown', press)
		document.addEventListener('pointerdown', point)
		return () => document.removeEventListener('pointerdown', point)
	}
;
async () => {



 { svelteHTML.createElement("details", { [Symbol("@attach")]:closes,});
	 { svelteHTML.createElement("summary", {});person.name; person.role; }
	 { svelteHTML.createElement("div", { "class":`menu`,});
		   for(let { href, label } of __sveltets_2_ensureArray(links)){href; { svelteHTML.createElement("a", {  "class":`phone`,href,});label; }}
		   for(let { href, label } of __sveltets_2_ensureArray(person.links)){href; { svelteHTML.createElement("a", {href,});label; }}
		 { svelteHTML.createElement("form", {   "method":`post`,"action":person.signOut,}); { svelteHTML.createElement("button", {});  } }
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PersonMenu__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PersonMenu__SvelteComponent_ = ReturnType<typeof PersonMenu__SvelteComponent_>;
/*Ωignore_endΩ*/export default PersonMenu__SvelteComponent_;