///<reference types="svelte" />
;
import type { ComponentProps, Snippet } from 'svelte'
import PageHead from '#ui/PageHead.svelte'
import CalendarTabs from './CalendarTabs.svelte'
import YearTabs from './YearTabs.svelte';
;

	/** Title, way back and tabs of every page of the calendar. */
	type Props = {
		title: string
		note?: string | undefined
		actions?: Snippet | undefined
	} & ComponentProps<typeof CalendarTabs>;function $$render() {

	
	
	
	

	let { title, note, actions, ...tabs }: Props = $props()
;
async () => {

 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {      title,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: `/rencana/${tabs.year}/susun`, label: String(tabs.year) },
		...(tabs.current ? [{ href: `/rencana/${tabs.year}/kalender`, label: 'Kalender' }] : [])
	],note,actions,}});}
 { const $$_sbaTraeY0C = __sveltets_2_ensureComponent(YearTabs); new $$_sbaTraeY0C({ target: __sveltets_2_any(), props: {    "year":tabs.year,"current":`kalender`,}});}
 { const $$_sbaTradnelaC0C = __sveltets_2_ensureComponent(CalendarTabs); new $$_sbaTradnelaC0C({ target: __sveltets_2_any(), props: { ...tabs,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CalendarHead__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CalendarHead__SvelteComponent_ = ReturnType<typeof CalendarHead__SvelteComponent_>;
/*Ωignore_endΩ*/export default CalendarHead__SvelteComponent_;