///<reference types="svelte" />
;
import { unitKinds } from '#plan/calendar.ts'
import AbsenceForm from '#plan/ui/AbsenceForm.svelte'
import CalendarHead from '#plan/ui/CalendarHead.svelte'
import { unitKindWords } from '#plan/words.ts'
import { number, percent } from '#platform/i18n/format.ts'
import ErrorSummary from '#ui/ErrorSummary.svelte'
import Note from '#ui/Note.svelte'
import type { PageProps } from './$types';
function $$render() {

	
	
	
	
	
	
	
	

	let { data, form }: PageProps = $props()

	const labels = Object.fromEntries([
		...unitKinds.flatMap((kind) => [
			[`${kind}Share`, unitKindWords[kind]],
			[`${kind}Least`, unitKindWords[kind]]
		]),
		['limits', 'Batas'],
		['legalBasis', 'Dasar']
	])
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});    } }

 { const $$_yrammuSrorrE0C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE0C({ target: __sveltets_2_any(), props: {     "problem":form?.problem,"fields":form?.fields,labels,}});}
if(data.saved && !form){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`ok`,"role":`status`,}});        Note}
}
 { const $$_daeHradnelaC0C = __sveltets_2_ensureComponent(CalendarHead); new $$_daeHradnelaC0C({ target: __sveltets_2_any(), props: {          "title":`Batas absen`,"note":`Berapa banyak orang satu unit boleh ikut kegiatan atau cuti pada minggu yang sama.`,"year":data.year,"current":`batas`,"mayKeep":data.may.compose,}});}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	if(data.may.compose){
		 { const $$_mroFecnesbA1C = __sveltets_2_ensureComponent(AbsenceForm); new $$_mroFecnesbA1C({ target: __sveltets_2_any(), props: {        "absence":data.absence,"agencies":data.agencies,form,"requestId":data.requestId,}});}
	}else{
		 { svelteHTML.createElement("ul", { "class":`panel stack tight`,});
			   for(let kind of __sveltets_2_ensureArray(unitKinds)){kind;
				const { share, least } = data.absence.limits[kind];
				 { svelteHTML.createElement("li", {});unitKindWords[kind]; percent(share, 0);   number(least);  }
			}
		 }
	}
	 { svelteHTML.createElement("div", { "class":`stack small`,});
		 { svelteHTML.createElement("p", {}); number(data.absence.version);  data.absence.legalBasis;  }
		 { svelteHTML.createElement("p", {});
			               
			  
		 }
		 { svelteHTML.createElement("p", {});            }
	 }
 }
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;