///<reference types="svelte" />
;
import Button from '#ui/Button.svelte'
import Dock, { ICONS } from '#ui/Dock.svelte'
import Frame from '#ui/Frame.svelte'
import PageHead from '#ui/PageHead.svelte'
import Spine from '#ui/Spine.svelte'
import Charts from './Charts.svelte'
import Controls from './Controls.svelte'
import States from './States.svelte'
import Tables from './Tables.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	
	

	let { data }: PageProps = $props()

	const colours = [
		'ink',
		'ink-2',
		'line-strong',
		'thread',
		'lamp',
		'link',
		'ok',
		'warn',
		'bad',
		'c1',
		'c2',
		'c3',
		'c4',
		'h0',
		'h1',
		'h2',
		'h3',
		'h4',
		'h5'
	]
	const links = [
		{ href: '#cari', label: 'Cari' },
		{ href: '#bantuan', label: 'Bantuan' }
	]
	const person = {
		name: 'Yusnita',
		role: 'Perencana',
		links: [{ href: '#akun', label: 'Akun saya' }],
		signOut: '#keluar'
	}
	const stations = [
		{
			href: '#1',
			label: 'Kebutuhan',
			note: '2027 · selesai 28 Agu',
			state: 'done',
			progress: 1
		},
		{
			href: '#2',
			label: 'Rencana',
			note: '2027 · tenggat 12 Des',
			state: 'part',
			progress: 0.6,
			current: true
		},
		{
			href: '#3',
			label: 'Pelaksanaan',
			note: '2026 · 41 dari 46 selesai',
			state: 'part',
			progress: 0.89
		},
		{
			href: '#4',
			label: 'Evaluasi',
			note: '2026 · 29 dari 41 dinilai',
			state: 'part',
			progress: 0.71
		},
		{ href: '#5', label: 'Perbaikan', note: '2026 · belum mulai', state: 'todo', progress: 0 }
	] as const
	const dockItems = [
		{ href: '#beranda', label: 'Beranda', icon: ICONS.home, current: true },
		{ href: '#pelatihan', label: 'Pelatihan', icon: ICONS.calendar },
		{ href: '#mentoring', label: 'Mentoring', icon: ICONS.people },
		{ href: '#survei', label: 'Survei', icon: ICONS.form }
	]
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

  { const $$_emarF0C = __sveltets_2_ensureComponent(Frame); const $$_emarF0 = new $$_emarF0C({ target: __sveltets_2_any(), props: {           children:() => { return __sveltets_2_any(0); },"product":`Bina`,"home":`/gaya`,"owner":`Kota Sawahlunto`,"purpose":`Pembinaan ASN`,links,person,"answers":`BKPSDM, (0754) 000-000, pukul 08.00–16.00 WIB`,banner:() => { async ()/*Ωignore_positionΩ*/ => {         };return __sveltets_2_any(0)},spine:() => { async ()/*Ωignore_positionΩ*/ => {
		 { const $$_enipS0C = __sveltets_2_ensureComponent(Spine); new $$_enipS0C({ target: __sveltets_2_any(), props: {     "label":`Siklus pembinaan`,stations,"back":`7 temuan 2026 menjadi bahan Rencana 2027`,}});}
	};return __sveltets_2_any(0)},dock:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_kcoD0C = __sveltets_2_ensureComponent(Dock); new $$_kcoD0C({ target: __sveltets_2_any(), props: {  "items":dockItems,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {banner, spine, dock} = $$_emarF0.$$prop_def;/*Ωignore_endΩ*/
	
	
	

	 { const $$_daeHegaP1C = __sveltets_2_ensureComponent(PageHead); const $$_daeHegaP1 = new $$_daeHegaP1C({ target: __sveltets_2_any(), props: {       "title":`Lembar komponen`,"note":`Setiap komponen dalam setiap keadaannya.`,"crumbs":[{ label: 'Rencana', href: '#rencana' }, { label: 'Gaya' }],actions:() => { async ()/*Ωignore_positionΩ*/ => {
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,"href":`#unduh`,}});  Button}
			 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,"href":`#cetak`,}});  Button}
		};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_daeHegaP1.$$prop_def;/*Ωignore_endΩ*/
		
	 PageHead}

	 { svelteHTML.createElement("div", { "class":`colours`,});
		   for(let name of __sveltets_2_ensureArray(colours)){name;
			 { svelteHTML.createElement("span", {});
				 { svelteHTML.createElement("svg", {   "width":`100%`,"height":`48`,}); { svelteHTML.createElement("rect", {      "class":name,"width":`100%`,"height":`48`,});} }
				name;
			 }
		}
	 }
	 { svelteHTML.createElement("div", { "class":`grid wide`,});
		 { const $$_slortnoC2C = __sveltets_2_ensureComponent(Controls); new $$_slortnoC2C({ target: __sveltets_2_any(), props: {}});}
		 { const $$_setatS2C = __sveltets_2_ensureComponent(States); new $$_setatS2C({ target: __sveltets_2_any(), props: {}});}
	 }
	 { const $$_selbaT1C = __sveltets_2_ensureComponent(Tables); new $$_selbaT1C({ target: __sveltets_2_any(), props: {  "query":data.query,}});}
	 { const $$_strahC1C = __sveltets_2_ensureComponent(Charts); new $$_strahC1C({ target: __sveltets_2_any(), props: {  "charts":data.charts,}});}
 Frame}


};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;