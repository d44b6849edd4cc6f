///<reference types="svelte" />
;
import { roleWords } from '#platform/access/words.ts'
import { nip } from '#platform/i18n/format.ts'
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import Filter from '#ui/Filter.svelte'
import PageHead from '#ui/PageHead.svelte'
import Table from '#ui/Table.svelte'
import TextInput from '#ui/TextInput.svelte'
import type { PageProps } from './$types'
import SettingsTabs from '../SettingsTabs.svelte';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const words: Record<string, string> = roleWords
	const COLUMNS = [
		{ label: 'Nama', sort: 'nama' },
		{ label: 'NIP atau surel' },
		{ label: 'Peran' },
		{ label: 'Keadaan' }
	]
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});     } }

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP0 = new $$_daeHegaP0C({ target: __sveltets_2_any(), props: { "title":`Akun dan peran`,actions:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":`/atur/akun/baru`,}});  Button}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP0.$$prop_def;/*Ωignore_endΩ*/
	
 PageHead}
 { const $$_sbaTsgnitteS0C = __sveltets_2_ensureComponent(SettingsTabs); new $$_sbaTsgnitteS0C({ target: __sveltets_2_any(), props: {  "current":`/atur/akun`,}});}
 { const $$_retliF0C = __sveltets_2_ensureComponent(Filter); new $$_retliF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"query":data.query,}});
	 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {         "name":`cari`,"label":`Cari nama, NIP, atau surel`,"type":`search`,"value":data.query.filter['cari'],}});}
 Filter}
  { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {         "caption":`Akun, menurut nama`,"columns":COLUMNS,"rows":data.rows,"query":data.query,"total":data.total,row:(account) => { async ()/*Ωignore_positionΩ*/ => {
		 { svelteHTML.createElement("tr", {});
			 { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":`/atur/akun/${account.id}`,});account.name; } }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`NIP atau surel`}),});account.nip ? nip(account.nip) : account.email; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Peran`}),});account.roles.map((role) => words[role]).join(', ') || 'Pegawai'; }
			 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Keadaan`}),});
				if(account.disabled){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`bad`,}});  Badge}
				} else if (account.active){ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});  Badge}
				}else{ { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});  Badge}}
			 }
		 }
	};return __sveltets_2_any(0)},empty:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_ytpmE0C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE0C({ target: __sveltets_2_any(), props: {     "title":`Tidak ada akun yang cocok.`,"note":`Coba kata lain, atau buat akun baru.`,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row, empty} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
	
	
 Table}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;