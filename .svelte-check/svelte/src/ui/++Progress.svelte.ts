///<reference types="svelte" />
;;
	/**
	 * How far long work has come. The page refreshes itself without scripts by `<meta http-equiv="refresh">` in its
	 * `<svelte:head>`; this only shows.
	 */
	type Props = {
		/** What is being done, e.g. 'Menyusun rencana'. */
		label: string
		/** 0..1; leave out while nobody knows. */
		share?: number | undefined
		/** Since when, how long it usually takes, that the page may be closed. */
		note?: string | undefined
	};function $$render() {


	let { label, share, note }: Props = $props()

	const id = $props.id()
;
async () => {

 { svelteHTML.createElement("div", {   "class":`stack`,"role":`status`,});
	 { svelteHTML.createElement("div", { "class":`cluster apart base`,});
		 { svelteHTML.createElement("label", { "for":id,});label; }
		if(share !== undefined){ { svelteHTML.createElement("strong", { "class":`num`,});Math.floor(share * 100);  }}
	 }
	 { svelteHTML.createElement("progress", {  id,"value":share,}); }
	if(note){ { svelteHTML.createElement("p", { "class":`small quiet`,});note; }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Progress__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Progress__SvelteComponent_ = ReturnType<typeof Progress__SvelteComponent_>;
/*Ωignore_endΩ*/export default Progress__SvelteComponent_;