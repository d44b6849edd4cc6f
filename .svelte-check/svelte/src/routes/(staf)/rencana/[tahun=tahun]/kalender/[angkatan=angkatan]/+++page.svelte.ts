///<reference types="svelte" />
;
import { batchRef } from '#plan/calendar.ts'
import { capital, weekText } from '#plan/calendar-sentences.ts'
import MoveForm from '#plan/ui/MoveForm.svelte'
import ParticipantTable from '#plan/ui/ParticipantTable.svelte'
import { number } from '#platform/i18n/format.ts'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import PageHead from '#ui/PageHead.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const { batch, activity } = $derived(data)
	const here = $derived(`/rencana/${data.year}/kalender/${batchRef(batch)}`)
	const week = $derived(data.weeks.find(({ monday }) => monday === batch.firstOn))
	const place = $derived([batch.room, batch.place].filter(Boolean).join(', '))
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});activity.title;  batch.number;   } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {    "problem":form?.problem,"fields":form?.fields,}});}
if(data.moved && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});
		    { svelteHTML.createElement("a", { "href":`/rencana/${data.year}/kalender`,});  }  
	 Note}
}
 { const $$_daeHegaP0C = __sveltets_2_ensureComponent(PageHead); new $$_daeHegaP0C({ target: __sveltets_2_any(), props: {      "title":`${activity.title}, angkatan ${batch.number}`,"crumbs":[
		{ href: '/rencana', label: 'Rencana' },
		{ href: `/rencana/${data.year}/susun`, label: String(data.year) },
		{ href: `/rencana/${data.year}/kalender`, label: 'Kalender' }
	],"note":week
		? `${capital(weekText(week))}${activity.weeks > 1 ? `, ${number(activity.weeks)} minggu` : ''}.`
		: 'Belum mendapat minggu.',}});}
if(batch.problem){ { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});batch.problem; Note}}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { svelteHTML.createElement("dl", { "class":`panel`,});
			 { svelteHTML.createElement("div", {});
				 { svelteHTML.createElement("dt", {});  }
				 { svelteHTML.createElement("dd", {});place || (activity.needsRoom ? 'Belum ada' : 'Tanpa ruang'); }
			 }
			 { svelteHTML.createElement("div", {});
				 { svelteHTML.createElement("dt", {});  }
				 { svelteHTML.createElement("dd", {});number(activity.days);  }
			 }
			 { svelteHTML.createElement("div", {});
				 { svelteHTML.createElement("dt", {});  }
				 { svelteHTML.createElement("dd", {});batch.facilitator ?? 'Belum bernama'; }
			 }
			 { svelteHTML.createElement("div", {});
				 { svelteHTML.createElement("dt", {});  }
				 { svelteHTML.createElement("dd", {});batch.organiser; }
			 }
			 { svelteHTML.createElement("div", {});
				 { svelteHTML.createElement("dt", {});  }
				 { svelteHTML.createElement("dd", {});number(batch.seats);  }
			 }
		 }
		 { const $$_elbaTtnapicitraP2C = __sveltets_2_ensureComponent(ParticipantTable); new $$_elbaTtnapicitraP2C({ target: __sveltets_2_any(), props: {         "query":data.query,"rows":data.seats,"total":data.total,"downloads":[
				{ href: `${here}/unduh`, label: 'CSV' },
				{ href: `${here}/unduh?format=xlsx`, label: 'XLSX' }
			],}});}
		if(batch.firstOn){
			 { svelteHTML.createElement("p", { "class":`small no-print`,});
				 { svelteHTML.createElement("a", {  "href":`${here}/unduh?format=ics`,"download":true,});     }
			 }
		}
	 }
	if(data.may.compose){
		 { const $$_mroFevoM1C = __sveltets_2_ensureComponent(MoveForm); new $$_mroFevoM1C({ target: __sveltets_2_any(), props: {       "view":data,"wish":data.wish,form,"requestId":data.requestId,}});}
	}
 }


};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;