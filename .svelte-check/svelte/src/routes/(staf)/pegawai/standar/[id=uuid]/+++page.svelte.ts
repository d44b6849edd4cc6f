///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import FormKeys from '#people/ui/FormKeys.svelte'
import LevelMatrix from '#people/ui/LevelMatrix.svelte'
import StandardHead from '#people/ui/StandardHead.svelte'
import { familyWords } from '#people/words.ts'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import Note from '#ui/Note.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const standard = $derived(data.standard)
	const caption = $derived(`Level ${familyWords[data.family].toLowerCase()} menurut jenjang`)
	const done: Record<string, string> = {
		salin: 'Salinan dibuat. Ubah levelnya, lalu berlakukan.',
		ubah: 'Level tersimpan.',
		berlaku: 'Standar ini sudah ditetapkan tanggal berlakunya.'
	}
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});standard.name;   } }

if(form?.problem){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});form.problem; Note}}
if(data.done && done[data.done]){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});done[data.done]; Note}}
 { const $$_daeHdradnatS0C = __sveltets_2_ensureComponent(StandardHead); new $$_daeHdradnatS0C({ target: __sveltets_2_any(), props: {          standard,"part":data.family,"mayEdit":data.may.edit,"today":data.today,"requestId":data.requestId,}});}
if(standard.matrix.length === 0){
	 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Standar ini tidak meminta kompetensi ${familyWords[
			data.family
		].toLowerCase()} menurut jenjang.`,"note":`Levelnya mungkin ditetapkan per jabatan.`,}});}
} else if (data.may.edit && standard.validFrom === null){
	 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {     "method":`post`,"action":`?/simpan&rumpun=${data.family}`,"class":`stack`,});
		 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {    "requestId":data.requestId,"version":standard.version,}});}
		 { const $$_xirtaMleveL1C = __sveltets_2_ensureComponent(LevelMatrix); new $$_xirtaMleveL1C({ target: __sveltets_2_any(), props: {          "caption":`${caption}, 1 sampai 5; kosong berarti tidak diminta`,"rows":standard.matrix,"editable":true,"typed":form?.values,"wrong":form?.fields,}});}
		 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button} }
	 }}
}else{
	 { const $$_xirtaMleveL0C = __sveltets_2_ensureComponent(LevelMatrix); new $$_xirtaMleveL0C({ target: __sveltets_2_any(), props: {   caption,"rows":standard.matrix,}});}
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;