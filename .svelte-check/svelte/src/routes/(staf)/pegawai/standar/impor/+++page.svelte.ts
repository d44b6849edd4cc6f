///<reference types="svelte" />
;
import FileUpload from '#people/ui/FileUpload.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	

	let { data, form }: PageProps = $props()
;
async () => {

 { const $$_daolpUeliF0C = __sveltets_2_ensureComponent(FileUpload); new $$_daolpUeliF0C({ target: __sveltets_2_any(), props: {             "title":`Impor standar kompetensi`,"crumbs":[
		{ href: '/pegawai', label: 'Pegawai' },
		{ href: '/pegawai/standar', label: 'Standar kompetensi' }
	],"note":`Berkas menjadi rancangan. Standar yang berlaku tidak berubah sampai rancangan itu Anda berlakukan.`,"label":`Berkas standar`,"hint":`.xlsx atau .csv dengan kolom kode, jenjang atau jabatan, dan level 1 sampai 5.`,form,"requestId":data.requestId,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;