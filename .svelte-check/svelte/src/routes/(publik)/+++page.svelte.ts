///<reference types="svelte" />
;
import Button from '#ui/Button.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	

	let { data }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    data.owner; } }

 { svelteHTML.createElement("h1", {});  data.owner; }
 { svelteHTML.createElement("p", {});
	           
	       
 }
 { svelteHTML.createElement("div", { "class":`cluster`,});
	if(data.signedIn){ { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":`/beranda`,}});  Button}
	}else{ { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":`/masuk`,}});  Button}}
	 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/aktivasi`,}});    Button}
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;