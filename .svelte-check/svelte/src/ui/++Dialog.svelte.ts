///<reference types="svelte" />
;
import type { Snippet } from 'svelte'
import Button from './Button.svelte';
;

	/** Asks before what cannot be undone. Without scripts the trigger is a link to a page that asks the same. */
	type Props = {
		/** The verb on the trigger. */
		trigger: string
		/** The page that asks the same. */
		href: string
		/** The question, naming its object: 'Keluarkan Studi tiru?' */
		title: string
		kind?: 'primary' | 'plain' | 'danger' | undefined
		small?: boolean | undefined
		/** The consequence, in a sentence. */
		children: Snippet
		/** The form whose button says the verb. */
		actions: Snippet
	};function $$render() {

	
	

	let { trigger, href, title, kind = 'plain', small, children, actions }: Props = $props()

	const id = $props.id()
	let dialog: HTMLDialogElement | undefined

	function ask(event: MouseEvent) {
		if (!dialog?.showModal) return
		event.preventDefault()
		dialog.showModal()
	}
;
async () => {

 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },href,kind,small,"onclick":ask,"aria-haspopup":`dialog`,}});trigger; Button}

 { const $$_dialog0 = svelteHTML.createElement("dialog", {   "aria-labelledby":id,});dialog = $$_dialog0;
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { svelteHTML.createElement("h2", {id,});title; }
		;__sveltets_2_ensureSnippet(children());
		 { svelteHTML.createElement("div", { "class":`cluster`,});
			;__sveltets_2_ensureSnippet(actions());
			 { svelteHTML.createElement("form", { "method":`dialog`,}); { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button} }
		 }
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Dialog__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Dialog__SvelteComponent_ = ReturnType<typeof Dialog__SvelteComponent_>;
/*Ωignore_endΩ*/export default Dialog__SvelteComponent_;