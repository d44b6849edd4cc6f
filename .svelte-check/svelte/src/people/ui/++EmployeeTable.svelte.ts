///<reference types="svelte" />
;
import { nip, shortDate } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import Table from '#ui/Table.svelte'
import { writeQuery, type TableQuery } from '#ui/table/url.ts'
import type { EmployeeKind, EmployeeStatus, PositionKind, Tier } from '../model.ts'
import { fullName } from '../rules.ts'
import { employeeKindWords, employeeStatusWords, positionText } from '../words.ts';
;

	type Row = {
		id: string
		nip: string
		frontTitle: string | null
		name: string
		backTitle: string | null
		kind: EmployeeKind
		agency: string
		position: string
		positionKind: PositionKind
		tier: Tier
		retiresOn: string | null
		status: EmployeeStatus
	};;
	type Props = { query: TableQuery; rows: readonly Row[]; total: number; mayImport: boolean };function $$render() {

	
	
	
	
	
	
	
	
	


	let { query, rows, total, mayImport }: Props = $props()

	const COLUMNS = [
		{ label: 'Nama', sort: 'nama' },
		{ label: 'NIP', sort: 'nip' },
		{ label: 'Jabatan', sort: 'jabatan' },
		{ label: 'Unit', sort: 'opd' },
		{ label: 'Jenis' },
		{ label: 'Pensiun', sort: 'pensiun' }
	]
	const narrowed = $derived(Object.keys(query.filter).length > 0)
	const downloads = $derived(
		['csv', 'xlsx'].map((format) => ({
			href: `/pegawai/unduh${writeQuery({ ...query, page: 1 })}&format=${format}`,
			label: format.toUpperCase()
		}))
	)
;
async () => {

 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {       "caption":`Daftar pegawai`,"columns":COLUMNS,rows,query,total,downloads,row:(person) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,});
				 { svelteHTML.createElement("a", { "href":`/pegawai/${person.id}`,});fullName(person); }
				if(person.status !== 'active'){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});employeeStatusWords[person.status]; Badge}}
			 }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`NIP`}),"class":`nip`,});nip(person.nip); }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jabatan`}),});
				positionText({ title: person.position, kind: person.positionKind, tier: person.tier });
			 }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Unit`}),});person.agency; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Jenis`}),});employeeKindWords[person.kind]; }
			 { svelteHTML.createElement("td", {   ...__sveltets_2_empty({"data-label":`Pensiun`}),"class":`date`,});
				person.retiresOn ? shortDate(person.retiresOn) : 'belum diketahui';
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => {
		if(narrowed){
			 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Tidak ada pegawai yang cocok.`,"note":`Periksa ejaan nama atau NIP, atau hapus sebagian saringan.`,}});
				 { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":`/pegawai`,}});  Button}
			 Empty}
		}else{
			 { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":`Daftar pegawai masih kosong.`,"note":`Daftar berasal dari berkas SIASN atau SIMPEG.`,}});
				if(mayImport){ { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":`/pegawai/impor`,}});  Button}}
			 Empty}
		}
	};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EmployeeTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EmployeeTable__SvelteComponent_ = ReturnType<typeof EmployeeTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default EmployeeTable__SvelteComponent_;