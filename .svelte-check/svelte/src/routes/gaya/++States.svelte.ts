///<reference types="svelte" />
;
import Badge from '#ui/Badge.svelte'
import Button from '#ui/Button.svelte'
import Empty from '#ui/Empty.svelte'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Help from '#ui/Help.svelte'
import Note from '#ui/Note.svelte'
import Progress from '#ui/Progress.svelte'
import ShareBar from '#ui/ShareBar.svelte'
import Squares from '#ui/Squares.svelte'
import Stat from '#ui/Stat.svelte'
import Status from '#ui/Status.svelte'
import Stepper from '#ui/Stepper.svelte'
import Tabs from '#ui/Tabs.svelte'
import Toast from '#ui/Toast.svelte';
function $$render() {

	
	
	
	
	
	
	
	
	
	
	
	
	
	
;
async () => {

 { svelteHTML.createElement("section", { "class":`panel stack`,});
	 { svelteHTML.createElement("h2", {});  }
	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});  Badge}
		 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});  Badge}
		 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`bad`,}});  Badge}
		 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`info`,}});  Badge}
		 { const $$_egdaB2C = __sveltets_2_ensureComponent(Badge); new $$_egdaB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Badge}
	 }
	 { const $$_etoN1C = __sveltets_2_ensureComponent(Note); new $$_etoN1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		 { svelteHTML.createElement("strong", {});  }      
	 Note}
	 { const $$_etoN1C = __sveltets_2_ensureComponent(Note); new $$_etoN1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});     { svelteHTML.createElement("a", { "href":`#urutan`,});   } Note}
	 { const $$_etoN1C = __sveltets_2_ensureComponent(Note); new $$_etoN1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`bad`,}});        Note}
	 { const $$_yrammuSrorrE1C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE1C({ target: __sveltets_2_any(), props: {  "problem":`Usulan belum masuk: biayanya melewati batas perjalanan dinas.`,}});}
	 { const $$_yrammuSrorrE1C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE1C({ target: __sveltets_2_any(), props: {     "fields":{
			'keliru-nama': ['Tuliskan nama kegiatan.'],
			'keliru-biaya': 'Tulis angka saja.',
			nama: undefined
		},"labels":{ 'keliru-biaya': 'Biaya' },}});}
	 { const $$_sutatS1C = __sveltets_2_ensureComponent(Status); new $$_sutatS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"state":`Semua terkirim`,}});   Status}
	 { const $$_sutatS1C = __sveltets_2_ensureComponent(Status); new $$_sutatS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"state":`Tanpa sinyal`,"tone":`warn`,}});    Status}
 }

 { svelteHTML.createElement("section", { "class":`panel now stack`,});
	 { svelteHTML.createElement("h2", {});  }
	 { svelteHTML.createElement("p", {}); { svelteHTML.createElement("span", { "class":`figure`,});  }    }
	 { const $$_serauqS1C = __sveltets_2_ensureComponent(Squares); new $$_serauqS1C({ target: __sveltets_2_any(), props: {        "total":20,"filled":14,"waiting":4,"large":true,"label":`14 JP diakui, 4 menunggu, 2 lagi`,}});}
	 { const $$_serauqS1C = __sveltets_2_ensureComponent(Squares); new $$_serauqS1C({ target: __sveltets_2_any(), props: {        "total":46,"filled":41,"tone":`c1`,"label":`41 dari 46 kegiatan selesai`,}});}
	 { const $$_serauqS1C = __sveltets_2_ensureComponent(Squares); new $$_serauqS1C({ target: __sveltets_2_any(), props: {          "total":20,"filled":17.8,"waiting":1.4,"waitingTone":`c4`,"label":`89,0% terpakai`,}});}
	 { const $$_serauqS1C = __sveltets_2_ensureComponent(Squares); new $$_serauqS1C({ target: __sveltets_2_any(), props: {      "total":5,"filled":3,"label":`3 dari 5`,}});}
	 { svelteHTML.createElement("div", {});  { const $$_raBerahS2C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS2C({ target: __sveltets_2_any(), props: {  "share":0.66,}});} }
	 { svelteHTML.createElement("div", {});   { const $$_raBerahS2C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS2C({ target: __sveltets_2_any(), props: {    "share":0.994,"tone":`warn`,}});} }
	 { svelteHTML.createElement("div", {});     { const $$_raBerahS2C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS2C({ target: __sveltets_2_any(), props: {    "share":0.62,"mark":0.72,}});} }
	 { svelteHTML.createElement("div", {});   { const $$_raBerahS2C = __sveltets_2_ensureComponent(ShareBar); new $$_raBerahS2C({ target: __sveltets_2_any(), props: {  "share":undefined,}});} }
	 { const $$_ssergorP1C = __sveltets_2_ensureComponent(Progress); new $$_ssergorP1C({ target: __sveltets_2_any(), props: {       "label":`Menyusun rencana`,"share":0.4,"note":`Dihitung sejak 08.12, biasanya 40 detik. Anda boleh menutup halaman ini.`,}});}
	 { const $$_ssergorP1C = __sveltets_2_ensureComponent(Progress); new $$_ssergorP1C({ target: __sveltets_2_any(), props: {  "label":`Menunggu giliran`,}});}
	 { const $$_reppetS1C = __sveltets_2_ensureComponent(Stepper); new $$_reppetS1C({ target: __sveltets_2_any(), props: {     "label":`Langkah impor`,"steps":[
			{ label: 'Pilih berkas', state: 'done', href: '#1' },
			{ label: 'Cocokkan kolom', state: 'now' },
			{ label: 'Terapkan', state: 'todo' }
		],}});}
	 { svelteHTML.createElement("dl", { "class":`cluster loose`,});
		 { const $$_tatS2C = __sveltets_2_ensureComponent(Stat); new $$_tatS2C({ target: __sveltets_2_any(), props: {      "name":`ASN terukur`,"value":`1.471`,"note":`dari 3.012`,}});}
		 { const $$_tatS2C = __sveltets_2_ensureComponent(Stat); new $$_tatS2C({ target: __sveltets_2_any(), props: {    "name":`Paling lebar`,"value":`Pelayanan Publik`,}});}
	 }
 }

 { svelteHTML.createElement("section", { "class":`panel stack`,});
	 { svelteHTML.createElement("h2", {});   }
	 { const $$_sbaT1C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT1C({ target: __sveltets_2_any(), props: {     "label":`Bagian`,"items":[
			{ href: '#masuk', label: 'Masuk (14)', current: true },
			{ href: '#keluar', label: 'Tidak masuk (4)' },
			{ href: '#riwayat', label: 'Riwayat' }
		],}});}
	 { const $$_ytpmE1C = __sveltets_2_ensureComponent(Empty); new $$_ytpmE1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":`Belum ada usulan dari OPD ini.`,"note":`Usulan dibuka sampai 12 Desember.`,}});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,"href":`#buat`,}});   Button}
	 Empty}
	 { const $$_pleH1C = __sveltets_2_ensureComponent(Help); new $$_pleH1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":`Apa itu JP?`,}}); { svelteHTML.createElement("p", {});      } Help}
	 { const $$_pleH1C = __sveltets_2_ensureComponent(Help); new $$_pleH1C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"summary":`Terbuka`,"open":true,}}); { svelteHTML.createElement("p", {});   } Help}
	 { const $$_tsaoT1C = __sveltets_2_ensureComponent(Toast); new $$_tsaoT1C({ target: __sveltets_2_any(), props: {  "message":`Tautan disalin.`,}});}
 }
};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const States__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type States__SvelteComponent_ = InstanceType<typeof States__SvelteComponent_>;
/*Ωignore_endΩ*/export default States__SvelteComponent_;