///<reference types="svelte" />
;
import FilePreview from '#people/ui/FilePreview.svelte'
import { longDate, number } from '#platform/i18n/format.ts'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const { totals, standing } = $derived(data.preview)
	const rows = $derived(
		data.rows.map(({ levels, fresh, assessedOn, ...row }) => ({
			...row,
			what: assessedOn
				? `${number(levels)} nilai, ${number(fresh)} baru, ${longDate(assessedOn)}`
				: '–'
		}))
	)
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});data.preview.name;      } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
if(data.done && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		data.done === 'terapkan'
			? `${number(standing)} penilaian dari berkas ini tersimpan. Kesenjangan sedang dihitung ulang.`
			: 'Penilaian dari berkas ini dihapus lagi. Kesenjangan sedang dihitung ulang.';
	 Note}
}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {    "title":data.preview.name,"crumbs":[
		{ href: '/pegawai/asesmen', label: 'Asesmen' },
		{ href: '/pegawai/asesmen/impor', label: 'Impor' }
	],}});}
 { const $$_weiverPeliF0C = __sveltets_2_ensureComponent(FilePreview); new $$_weiverPeliF0C({ target: __sveltets_2_any(), props: {                "caption":`Isi berkas dibandingkan dengan penilaian yang ada`,"head":`Nilai`,rows,"query":data.query,"total":data.total,totals,"apply":`Simpan penilaian ${number(totals.new)} orang`,"undo":standing > 0 ? `Hapus lagi ${number(standing)} penilaian` : undefined,"requestIds":data.requestIds,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;