///<reference types="svelte" />
;
import Badge from '#ui/Badge.svelte'
import Empty from '#ui/Empty.svelte'
import Filter from '#ui/Filter.svelte'
import Select from '#ui/Select.svelte'
import ShareBar from '#ui/ShareBar.svelte'
import Table from '#ui/Table.svelte'
import TextInput from '#ui/TextInput.svelte'
import { writeQuery, type TableQuery } from '#ui/table/url.ts';
;

	type Props = { query: TableQuery };function $$render() {

	
	
	
	
	
	
	
	

	let { query }: Props = $props()

	const rows = [
		{ name: 'Fitri Handayani', agency: 'Dukcapil', jp: 14, state: 'Berjalan' },
		{ name: 'Syafrizal', agency: 'Dukcapil', jp: 22, state: 'Tercapai' },
		{ name: 'Yusnita', agency: 'BKPSDM', jp: 18, state: 'Berjalan' }
	]
	const columns = [
		{ label: 'Nama', sort: 'nama' },
		{ label: 'OPD' },
		{ label: 'JP', sort: 'jp', num: true },
		{ label: 'Keadaan' }
	]
;
async () => {

 { svelteHTML.createElement("section", { "class":`stack`,});
	 { svelteHTML.createElement("h2", {});  }
	 { const $$_retliF1C = __sveltets_2_ensureComponent(Filter); new $$_retliF1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },query,}});
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {           "name":`cari`,"id":`cari-tabel`,"label":`Cari nama atau NIP`,"type":`search`,"value":query.filter.cari,}});}
		 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {           "name":`opd`,"label":`OPD`,"none":`Semua OPD`,"options":[{ value: 'dukcapil', label: 'Dukcapil' }],"value":query.filter.opd,}});}
	 Filter}
	 { const $$_elbaT1C = __sveltets_2_ensureComponent(Table); const $$_elbaT1 = new $$_elbaT1C({ target: __sveltets_2_any(), props: {          "caption":`Pegawai, menurut ${query.sort}`,columns,rows,query,"total":3012,"downloads":[
			{ href: `/gaya.csv${writeQuery(query)}`, label: 'CSV' },
			{ href: `/gaya.xlsx${writeQuery(query)}`, label: 'XLSX' }
		],row:({ name, agency, jp, state }) => { async ()/*Ωignore_positionΩ*/ => {
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":`#pegawai`,});name; } }
				 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`OPD`}),});agency; }
				 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`JP`}),});jp; { const $$_raBerahS2C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS2C({ target: __sveltets_2_any(), props: {  "share":jp / 20,}});} }
				 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Keadaan`}),});
					 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":jp >= 20 ? 'ok' : 'info',}});state; Badge}
				 }
			 }
		};return __sveltets_2_any(0)},foot:() => { async ()/*Ωignore_positionΩ*/ => {
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`row`,});  }
				 { svelteHTML.createElement("td", {}); }
				 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`JP`}),});  }
				 { svelteHTML.createElement("td", {}); }
			 }
		};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, foot} = $$_elbaT1.$$prop_def;/*Ωignore_endΩ*/
		
		
	 Table}
	 { const $$_elbaT1C = __sveltets_2_ensureComponent(Table); const $$_elbaT1 = new $$_elbaT1C({ target: __sveltets_2_any(), props: {    "caption":`Tabel tanpa baris`,columns,"rows":[],row:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("td", {}); } }};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {  "title":`Tidak ada nama yang cocok.`,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT1.$$prop_def;/*Ωignore_endΩ*/
		
		
	 Table}
	 { svelteHTML.createElement("table", {});
		 { svelteHTML.createElement("caption", {});   }
		 { svelteHTML.createElement("thead", {});
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`col`,}); { svelteHTML.createElement("span", { "class":`visually-hidden`,});  } }
				 { svelteHTML.createElement("th", { "scope":`col`,});  }
				 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
			 }
		 }
		 { svelteHTML.createElement("tbody", {});
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("td", { "class":`pick`,}); { svelteHTML.createElement("input", {    "type":`checkbox`,"checked":true,"aria-label":`Dinas PUPR`,});} }
				 { svelteHTML.createElement("td", {});  }
				 { svelteHTML.createElement("td", { "class":`num`,});  }
			 }
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("td", { "class":`pick`,}); { svelteHTML.createElement("input", {    "type":`checkbox`,"aria-label":`RSUD`,});} }
				 { svelteHTML.createElement("td", {});  }
				 { svelteHTML.createElement("td", { "class":`num`,});  }
			 }
		 }
	 }
 }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Tables__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Tables__SvelteComponent_ = ReturnType<typeof Tables__SvelteComponent_>;
/*Ωignore_endΩ*/export default Tables__SvelteComponent_;