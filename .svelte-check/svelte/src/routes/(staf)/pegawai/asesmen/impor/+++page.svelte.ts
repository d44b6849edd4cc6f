///<reference types="svelte" />
;
import FileUpload from '#people/ui/FileUpload.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	

	let { data, form }: PageProps = $props()
;
async () => {

 { const $$_daolpUeliF0C = __sveltets_2_ensureComponent(FileUpload); new $$_daolpUeliF0C({ target: __sveltets_2_any(), props: {             "title":`Impor asesmen`,"crumbs":[
		{ href: '/pegawai', label: 'Pegawai' },
		{ href: '/pegawai/asesmen', label: 'Asesmen' }
	],"note":`Berkas dibaca dulu. Penilaian baru tersimpan sesudah Anda memeriksa dan menerapkannya.`,"label":`Lembar hasil pusat asesmen`,"hint":`.xlsx atau .csv dengan kolom NIP, tanggal penilaian, dan satu kolom untuk tiap kompetensi. Nilai 1 sampai 5, boleh setengah.`,form,"requestId":data.requestId,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;