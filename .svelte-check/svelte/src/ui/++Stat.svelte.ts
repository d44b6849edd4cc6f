///<reference types="svelte" />
;;
	/** One figure with its name. Stands in a `<dl class="cluster loose">`. */
	type Props = { name: string; value: string; note?: string | undefined };function $$render() {


	let { name, value, note }: Props = $props()
;
async () => {

 { svelteHTML.createElement("div", {});
	 { svelteHTML.createElement("dt", {});name; }
	 { svelteHTML.createElement("dd", {});
		value;
		if(note){ { svelteHTML.createElement("small", {});note; }}
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Stat__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Stat__SvelteComponent_ = ReturnType<typeof Stat__SvelteComponent_>;
/*Ωignore_endΩ*/export default Stat__SvelteComponent_;