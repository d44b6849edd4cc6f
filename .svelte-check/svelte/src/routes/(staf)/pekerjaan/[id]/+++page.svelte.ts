///<reference types="svelte" />
;
import { invalidateAll } from '$app/navigation'
import { clock } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Note from '#ui/Note.svelte'
import Progress from '#ui/Progress.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	

	let { data }: PageProps = $props()

	const runs = $derived(data.job.state === 'queued' || data.job.state === 'running')

	$effect(() => {
		if (!runs) return
		const timer = setInterval(() => void invalidateAll(), 1500)
		return () => clearInterval(timer)
	})
;
async () => {

 { svelteHTML.createElement("svelte:head", {});
	 { svelteHTML.createElement("title", {});    }
	if(runs){ { svelteHTML.createElement("noscript", {}); { svelteHTML.createElement("meta", {    "http-equiv":`refresh`,"content":`3`,});} }}
 }

if(runs){
	 { svelteHTML.createElement("h1", {});  }
	 { const $$_ssergorP0C = __sveltets_2_ensureComponent(Progress); new $$_ssergorP0C({ target: __sveltets_2_any(), props: {     "label":data.job.message ?? (data.job.state === 'queued' ? 'Menunggu giliran' : 'Dikerjakan'),"share":data.job.progress,}});}
	 { svelteHTML.createElement("p", {});
		  clock(data.job.startedAt ?? data.job.createdAt);     
		 
	 }
	 { svelteHTML.createElement("form", {   "method":`post`,"class":`cluster`,}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button} }
} else if (data.job.state === 'done'){
	 { svelteHTML.createElement("h1", {});  }
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});   Note}
	 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":data.next,}});  Button} }
}else{
	 { svelteHTML.createElement("h1", {});data.job.state === 'cancelled' ? 'Dihentikan' : 'Belum selesai'; }
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});
		data.job.problem ?? 'Pekerjaan ini dihentikan. Tidak ada yang berubah.';
	 Note}
	 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":data.back,}});  Button} }
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;