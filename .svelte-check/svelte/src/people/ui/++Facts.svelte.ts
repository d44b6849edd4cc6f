///<reference types="svelte" />
;
	export type Fact = {
		name: string
		value: string | null
		href?: string | undefined
		note?: string | undefined
	}
;;;
	/** Names and values in two columns; what is not known says so. */
	type Props = { facts: readonly Fact[] };function $$render() {


	let { facts }: Props = $props()
;
async () => {



 { svelteHTML.createElement("dl", {});
	   for(let { name, value, href, note } of __sveltets_2_ensureArray(facts)){name;
		 { svelteHTML.createElement("dt", {});name; }
		 { svelteHTML.createElement("dd", {});
			if(value && href){ { svelteHTML.createElement("a", {href,});value; }
			} else if (value){value;
			}else{ { svelteHTML.createElement("span", { "class":`quiet`,});  }}
			if(note){ { svelteHTML.createElement("br", {});} { svelteHTML.createElement("span", { "class":`small quiet`,});note; }}
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Facts__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Facts__SvelteComponent_ = ReturnType<typeof Facts__SvelteComponent_>;
/*Ωignore_endΩ*/export default Facts__SvelteComponent_;