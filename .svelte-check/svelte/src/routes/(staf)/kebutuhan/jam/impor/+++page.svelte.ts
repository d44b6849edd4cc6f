///<reference types="svelte" />
;
import FileUpload from '#people/ui/FileUpload.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	

	let { data, form }: PageProps = $props()
;
async () => {

 { const $$_daolpUeliF0C = __sveltets_2_ensureComponent(FileUpload); new $$_daolpUeliF0C({ target: __sveltets_2_any(), props: {             "title":`Impor riwayat kursus`,"crumbs":[{ href: '/kebutuhan/jam', label: 'JP' }],"note":`Berkas dibaca dulu. JP baru dicatat sesudah Anda memeriksa dan menerapkannya.`,"label":`Riwayat kursus atau diklat dari SIASN`,"hint":`.xlsx atau .csv dengan kolom NIP, nama kegiatan, tanggal selesai, dan jumlah jam.`,form,"requestId":data.requestId,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;