///<reference types="svelte" />
;
import type { Waiting } from '#platform/waiting.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte';
;

	type Props = { waiting: readonly Waiting[] };function $$render() {

	
	
	
	

	let { waiting }: Props = $props()

	const TONES = { today: 'bad', soon: 'warn', week: 'info' } as const
;
async () => {

 { svelteHTML.createElement("section", {   "class":['panel stack', { now: waiting.length > 0 }],"aria-labelledby":`menunggu`,});
	 { svelteHTML.createElement("h2", { "id":`menunggu`,});   }
	if(waiting.length === 0){
		 { const $$_ytpmE1C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE1C({ target: __sveltets_2_any(), props: {     "title":`Tidak ada yang menunggu Anda sekarang.`,"note":`Kalau ada yang perlu Anda putuskan, ia muncul di sini.`,}});}
	}else{
		 { svelteHTML.createElement("ol", { "role":`list`,});
			   for(let { key, urgency, badge, title, text, href, action } of __sveltets_2_ensureArray(waiting)){key;
				 { svelteHTML.createElement("li", {});
					 { svelteHTML.createElement("span", {}); { const $$_egdaB4C = __sveltets_2_ensureComponent(Badge); new $$_egdaB4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":TONES[urgency],}});badge; Badge} }
					 { svelteHTML.createElement("div", {});
						 { svelteHTML.createElement("h3", {});title; }
						 { svelteHTML.createElement("p", {});text; }
					 }
					 { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,href,}});action; Button}
				 }
			}
		 }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const WaitingList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WaitingList__SvelteComponent_ = ReturnType<typeof WaitingList__SvelteComponent_>;
/*Ωignore_endΩ*/export default WaitingList__SvelteComponent_;