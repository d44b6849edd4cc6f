///<reference types="svelte" />
;
import type { Snippet } from 'svelte'
import type { HTMLAnchorAttributes, HTMLButtonAttributes } from 'svelte/elements';
;

	type Look = {
		/** One primary button per form; everything else is plain; danger cannot be undone. */
		kind?: 'primary' | 'plain' | 'danger' | undefined
		small?: boolean | undefined
		wide?: boolean | undefined
		children: Snippet
	};;
	/** A link when it has `href`, else a button. */
	type Props = Look &
		(
			| (Omit<HTMLAnchorAttributes, 'class' | 'style' | 'children'> & { href: string })
			| (Omit<HTMLButtonAttributes, 'class' | 'style' | 'children'> & { href?: undefined })
		);function $$render() {

	
	



	let { kind = 'primary', small, wide, children, ...attributes }: Props = $props()

	const look = $derived(['button', kind !== 'primary' && kind, { small, wide }])
;
async () => {

if(attributes.href !== undefined){
	 { svelteHTML.createElement("a", {  ...attributes,"class":look,});;__sveltets_2_ensureSnippet(children()); }
}else{
	 { svelteHTML.createElement("button", {  ...attributes,"class":look,});;__sveltets_2_ensureSnippet(children()); }
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Button__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Button__SvelteComponent_ = ReturnType<typeof Button__SvelteComponent_>;
/*Ωignore_endΩ*/export default Button__SvelteComponent_;