///<reference types="svelte" />
;
import type { ImportRow, Section } from '#people/import/import.ts'
import { rosterFieldWords, rosterValueText } from '#people/import/words.ts'
import { nip } from '#platform/i18n/format.ts'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import type { TableQuery } from '#ui/table/url.ts';
;

	type Props = {
		section: Exclude<Section, 'hilang'>
		rows: readonly ImportRow[]
		query: TableQuery
		total: number
		/** Where the rejected rows are downloaded. */
		download: string
	};function $$render() {
 const line/*Ωignore_positionΩ*/ = (row: ImportRow)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
	 { svelteHTML.createElement("tr", {});
		 { svelteHTML.createElement("th", { "scope":`row`,});
			if(section === 'berubah' || section === 'sama'){
				 { svelteHTML.createElement("a", { "href":`/pegawai/${row.employeeId}`,});row.label; }
			}else{row.label || 'Tanpa nama';}
		 }
		 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Baris`}),}); { svelteHTML.createElement("span", {});row.row;  { svelteHTML.createElement("span", { "class":`quiet`,});row.sheet; } } }
		if(section === 'baru'){ { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`NIP`}),});row.nip ? nip(row.nip) : ''; }}
		if(detail){
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":detail}),});
				 { svelteHTML.createElement("ul", {});
					if(section === 'berubah'){
						   for(let change of __sveltets_2_ensureArray(row.changes)){change.field;
							 { svelteHTML.createElement("li", {});
								rosterFieldWords[change.field];
								 { svelteHTML.createElement("span", { "class":`quiet`,});rosterValueText(change.field, change.old); }
								 { svelteHTML.createElement("span", { "aria-hidden":`true`,});  } { svelteHTML.createElement("span", { "class":`visually-hidden`,});  }
								rosterValueText(change.field, change.new);
							 }
						}
					}else{
						    for(let note of __sveltets_2_ensureArray(section === 'ditolak' ? row.problems : row.warnings)){let i = 1;i;
							 { svelteHTML.createElement("li", {}); { svelteHTML.createElement("strong", {});note.column; } note.reason; }
						}
					}
				 }
			 }
		}
	 }
};return __sveltets_2_any(0)};  const none/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {  "title":empty,}});}};return __sveltets_2_any(0)};
	
	
	
	
	
	

	let { section, rows, query, total, download }: Props = $props()

	const texts: Record<Props['section'], [caption: string, detail: string, empty: string]> = {
		baru: ['Pegawai yang belum ada di Bina sebelum impor ini', '', 'Tidak ada pegawai baru.'],
		berubah: ['Pegawai yang datanya berubah', 'Perubahan', 'Tidak ada data yang berubah.'],
		sama: ['Pegawai yang datanya tetap', '', 'Tidak ada data yang tetap.'],
		ditolak: ['Baris yang tidak dipakai', 'Sebab', 'Tidak ada baris yang ditolak.'],
		peringatan: ['Baris yang perlu dilihat', 'Yang perlu dilihat', 'Tidak ada yang perlu dilihat.']
	}
	const [caption, detail, empty] = $derived(texts[section])
	const columns = $derived([
		{ label: 'Nama' },
		{ label: 'Baris' },
		...(section === 'baru' ? [{ label: 'NIP' }] : []),
		...(detail ? [{ label: detail }] : [])
	])
	const downloads = $derived(section === 'ditolak' ? [{ href: download, label: 'CSV' }] : [])
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); new $$_elbaT0C({ target: __sveltets_2_any(), props: {          caption,columns,rows,query,total,downloads,"row":line,"empty":none,}});}





};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ImportRows__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ImportRows__SvelteComponent_ = ReturnType<typeof ImportRows__SvelteComponent_>;
/*Ωignore_endΩ*/export default ImportRows__SvelteComponent_;