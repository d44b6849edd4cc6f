///<reference types="svelte" />
;
import FileUpload from '#people/ui/FileUpload.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	

	let { data, form }: PageProps = $props()
;
async () => {

 { const $$_daolpUeliF0C = __sveltets_2_ensureComponent(FileUpload); new $$_daolpUeliF0C({ target: __sveltets_2_any(), props: {               "title":`Impor kamus kompetensi`,"crumbs":[
		{ href: '/pegawai', label: 'Pegawai' },
		{ href: '/pegawai/kompetensi', label: 'Kamus kompetensi' }
	],"note":`Berkas dibaca dulu. Kamus baru berubah sesudah Anda memeriksa dan menerapkannya.`,"label":`Berkas kamus`,"hint":`.xlsx atau .csv, satu baris untuk tiap level. Kolomnya seperti pada berkas unduhan; kompetensi dikenali dari kodenya.`,form,"requestId":data.requestId,"sample":{ href: '/pegawai/kompetensi/unduh?format=xlsx', label: 'Unduh kamus sebagai contoh' },}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;