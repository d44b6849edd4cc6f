///<reference types="svelte" />
;
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import type { CompositionView } from '../server/show-composition.ts'
import { stateWords } from '../words.ts';
;

	type Props = { found: CompositionView };function $$render() {

	
	
	
	

	let { found }: Props = $props()

	const open = $derived(found.state === 'queued' || found.state === 'running')
	const workbench = $derived(`/rencana/${found.year}/susun`)
	const progress = $derived(
		`/pekerjaan/${found.jobId}?lanjut=/rencana/${found.year}/susunan/${found.id}&kembali=${workbench}`
	)
;
async () => {

  { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":`${stateWords[found.state]}.`,"note":open
		? 'Hasilnya muncul di sini begitu selesai.'
		: 'Susunan ini tidak mempunyai hasil. Anda dapat menyusun lagi.',}});
	if(open){
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":progress,}});  Button}
	}else{
		 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":workbench,}});  Button}
	}
 Empty}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const UnfinishedComposition__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type UnfinishedComposition__SvelteComponent_ = ReturnType<typeof UnfinishedComposition__SvelteComponent_>;
/*Ωignore_endΩ*/export default UnfinishedComposition__SvelteComponent_;