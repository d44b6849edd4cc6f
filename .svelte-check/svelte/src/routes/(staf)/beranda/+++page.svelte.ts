///<reference types="svelte" />
;
import { longDay, greeting } from '#platform/i18n/format.ts'
import WaitingList from './WaitingList.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	

	let { data }: PageProps = $props()
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});   } }

 { svelteHTML.createElement("div", { "class":`cluster apart base`,});
	 { svelteHTML.createElement("h1", {});greeting(data.now); data.name; }
	 { svelteHTML.createElement("p", { "class":`quiet`,});longDay(data.now); }
 }
 { const $$_tsiLgnitiaW0C = __sveltets_2_ensureComponent(WaitingList); new $$_tsiLgnitiaW0C({ target: __sveltets_2_any(), props: {  "waiting":data.waiting,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;