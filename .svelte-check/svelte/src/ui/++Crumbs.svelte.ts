///<reference types="svelte" />
;
	/** A step of the path; the last one is the page itself and needs no address. */
	export type Crumb = { label: string; href?: string | undefined }
;;;
	type Props = { items: readonly Crumb[] };function $$render() {


	let { items }: Props = $props()
;
async () => {



 { svelteHTML.createElement("nav", { "aria-label":`Posisi halaman`,});
	 { svelteHTML.createElement("ol", {});
		    for(let { label, href } of __sveltets_2_ensureArray(items)){let i = 1;i;
			 { svelteHTML.createElement("li", {});
				if(href){ { svelteHTML.createElement("a", {href,});label; }}else{ { svelteHTML.createElement("span", { "aria-current":`page`,});label; }}
			 }
		}
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Crumbs__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Crumbs__SvelteComponent_ = ReturnType<typeof Crumbs__SvelteComponent_>;
/*Ωignore_endΩ*/export default Crumbs__SvelteComponent_;