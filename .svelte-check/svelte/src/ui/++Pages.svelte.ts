///<reference types="svelte" />
;
import { number } from '#platform/i18n/format.ts'
import { PAGE_ROWS, pageNumbers } from './table/url.ts';
;

	type Props = {
		/** From 1. */
		page: number
		/** How many rows there are altogether. */
		total: number
		/** The address of a page. */
		address: (page: number) => string
	};function $$render() {

	
	

	let { page, total, address }: Props = $props()

	const last = $derived(Math.max(1, Math.ceil(total / PAGE_ROWS)))
	const first = $derived((page - 1) * PAGE_ROWS)
;
async () => {

if(total > 0){
	 { svelteHTML.createElement("nav", {   "class":`cluster apart`,"aria-label":`Halaman`,});
		 { svelteHTML.createElement("span", { "class":`quiet`,});
			if(last === 1 || first >= total){number(total); }else{ number(
					first + 1
				); number(Math.min(first + PAGE_ROWS, total));  number(total);}
		 }
		if(last > 1){
			 { svelteHTML.createElement("span", { "class":`pages`,});
				if(page > 1){ { svelteHTML.createElement("a", {   "href":address(page - 1),"rel":`prev`,});  }}
				    for(let n of __sveltets_2_ensureArray((pageNumbers(page, last)))){let i = 1;i;
					if(n === undefined){ { svelteHTML.createElement("span", {});  }
					} else if (n === page){ { svelteHTML.createElement("span", { "aria-current":`page`,});number(n); }
					}else{ { svelteHTML.createElement("a", {   "href":address(n),"aria-label":`Halaman ${number(n)}`,});number(n); }}
				}
				if(page < last){ { svelteHTML.createElement("a", {   "href":address(page + 1),"rel":`next`,});  }}
			 }
		}
	 }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Pages__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Pages__SvelteComponent_ = ReturnType<typeof Pages__SvelteComponent_>;
/*Ωignore_endΩ*/export default Pages__SvelteComponent_;