///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import FormKeys from '#people/ui/FormKeys.svelte'
import { fieldsOf } from '#people/ui/fields.ts'
import type { FormAnswer } from '#platform/http/form.ts'
import { halves, number, rupiah } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Checkbox from '#ui/Checkbox.svelte'
import MoneyInput from '#ui/MoneyInput.svelte'
import TextInput from '#ui/TextInput.svelte'
import { fairTraits, type Budget, type FairTrait } from '../model.ts'
import { unshared } from '../rules.ts'
import { fairWords } from '../words.ts'
import { rowsTyped } from './rows.ts';
;

	type Props = {
		/** Null while there is none. */
		budget: Budget | null
		/** Agencies that pay for their people, with how many those are. */
		agencies: readonly { id: string; name: string; people: number }[]
		/** Sources and pools that activities name. */
		used: { sources: readonly string[]; pools: readonly string[] }
		form: FormAnswer | null | undefined
		requestId: string
		cancel: string
	};function $$render() {
 const share/*Ωignore_positionΩ*/ = (trait: FairTrait)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
	 { svelteHTML.createElement("div", {});
		 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`fairTrait[]`,"value":trait,});}
		 { const $$_tupnItxeT1C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT1C({ target: __sveltets_2_any(), props: {             "name":`fairShare[]`,"id":`lantai-${trait.replace(':', '-')}`,"label":`${fairWords[trait]} (%)`,"inputmode":`decimal`,"size":6,"value":typedShares
				? typedShares[fairTraits.indexOf(trait)]
				: percentText(budget?.fairness[trait]),}});}
	 }
};return __sveltets_2_any(0)};
	
	
	
	
	
	
	
	
	
	
	
	
	

	let { budget, agencies, used, form, requestId, cancel }: Props = $props()

	const SPARE = 1
	const field = $derived(fieldsOf(form))
	const typed = $derived(form?.values)
	const names = (stored: Record<string, unknown> | undefined, others: readonly string[]) => [
		...new Set([...Object.keys(stored ?? {}), ...others])
	]
	const sources = $derived(
		rowsTyped(
			typed,
			['source', 'sourceAmount'],
			names(budget?.sources, used.sources).map((source) => ({
				source,
				sourceAmount: moneyText(budget?.sources[source])
			})),
			SPARE
		)
	)
	const pools = $derived(
		rowsTyped(
			typed,
			['pool', 'poolDays'],
			names(budget?.pools, used.pools).map((pool) => ({
				pool,
				poolDays: daysText(budget?.pools[pool])
			})),
			SPARE
		)
	)
	const typedAmounts = $derived(typed ? [typed['agencyAmount'] ?? []].flat() : null)

	const typedShares = $derived(typed ? [typed['fairShare'] ?? []].flat() : null)
	const plainTraits = fairTraits.filter((trait) => !trait.includes(':'))
	const narrow = fairTraits.filter((trait) => trait.includes(':'))
	/** 'female' 0.3 is '30'. */
	const percentText = (share: number | undefined) =>
		share === undefined ? '' : halves(Math.round(share * 1000) / 10)

	const moneyText = (amount: number | undefined) => (amount === undefined ? '' : number(amount))
	/** One number where every month has the same. */
	function daysText(days: readonly number[] | undefined): string {
		if (!days) return ''
		return new Set(days).size === 1 ? number(days[0]!) : days.map((day) => number(day)).join(' ')
	}
;
async () => {



 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {   "method":`post`,"class":`stack loose`,});
	 { const $$_syeKmroF1C = __sveltets_2_ensureComponent(FormKeys); new $$_syeKmroF1C({ target: __sveltets_2_any(), props: {   requestId,"version":budget?.version ?? 0,}});}

	 { svelteHTML.createElement("section", {   "class":`panel now stack`,"aria-labelledby":`pagu`,});
		 { svelteHTML.createElement("h2", { "id":`pagu`,});  }
		 { const $$_tupnIyenoM2C = __sveltets_2_ensureComponent(MoneyInput); new $$_tupnIyenoM2C({ target: __sveltets_2_any(), props: {     "label":`Pagu setahun`,"required":true,...field('total', budget?.total, 'Biaya semua angkatan dan peserta bersama-sama.'),}});}
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {        "label":`Lantai tiap tujuan (%)`,"inputmode":`decimal`,"size":6,...field(
				'goalFloor',
				number((budget?.goalFloor ?? 0.1) * 100),
				'Bagian kursi yang paling sedikit didapat setiap tujuan; biasanya 10.'
			),}});}
	 }

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`lantai`,});
		 { svelteHTML.createElement("h2", { "id":`lantai`,});  }
		 { svelteHTML.createElement("p", { "class":`hint`,});
			           
			      
		 }
		if(form?.fields['fairness']){ { svelteHTML.createElement("p", { "class":`error`,});form.fields['fairness'][0]; }}
		 { svelteHTML.createElement("div", { "class":`agencies`,});
			   for(let trait of __sveltets_2_ensureArray(plainTraits)){trait;;__sveltets_2_ensureSnippet(share(trait));}
		 }
		 { svelteHTML.createElement("p", { "class":`hint`,});
			           
			   
		 }
		 { svelteHTML.createElement("details", { "open":form !== null || narrow.some((trait) => budget?.fairness[trait]),});
			 { svelteHTML.createElement("summary", {});     }
			 { svelteHTML.createElement("div", { "class":`agencies`,});
				   for(let trait of __sveltets_2_ensureArray(narrow)){trait;;__sveltets_2_ensureSnippet(share(trait));}
			 }
		 }
	 }

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`belajar`,});
		 { svelteHTML.createElement("h2", { "id":`belajar`,});  }
		 { const $$_tupnItxeT2C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT2C({ target: __sveltets_2_any(), props: {        "label":`Jatah untuk kegiatan yang belum pernah dievaluasi (%)`,"inputmode":`decimal`,"size":6,...field(
				'exploreShare',
				percentText(budget?.exploreShare ?? 0.05),
				'Bagian pagu yang disediakan untuk mencoba; biasanya 5, dan 0 berarti tidak ada.'
			),}});}
		 { const $$_xobkcehC2C = __sveltets_2_ensureComponent(Checkbox); new $$_xobkcehC2C({ target: __sveltets_2_any(), props: {         "name":`exploreBonus`,"label":`Hargai mencoba kegiatan itu, selama jatahnya cukup`,"hint":`Setengah simpangan baku kenaikannya untuk satu angkatan kecil, paling banyak setara 2 tingkat.`,"checked":form ? 'exploreBonus' in form.values : (budget?.exploreBonus ?? false),}});}
	 }

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`sumber`,});
		 { svelteHTML.createElement("h2", { "id":`sumber`,});  }
		 { svelteHTML.createElement("p", { "class":`hint`,});
			          
			if(budget){ unshared(budget.total, budget.sources); }
		 }
		if(form?.fields['sources']){ { svelteHTML.createElement("p", { "class":`error`,});form.fields['sources'][0]; }}
		    for(let row of __sveltets_2_ensureArray(sources)){let i = 1;i;
			 { svelteHTML.createElement("div", { "class":`row`,});
				 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {        "name":`source[]`,"id":`sumber-${i}`,"label":`Sumber ${i + 1}`,"value":row.source,}});}
				 { const $$_tupnIyenoM3C = __sveltets_2_ensureComponent(MoneyInput); new $$_tupnIyenoM3C({ target: __sveltets_2_any(), props: {         "name":`sourceAmount[]`,"id":`jumlah-${i}`,"label":`Jumlah dari sumber ${i + 1}`,"value":row.sourceAmount,}});}
			 }
		}
	 }

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`fasilitator`,});
		 { svelteHTML.createElement("h2", { "id":`fasilitator`,});  }
		 { svelteHTML.createElement("p", { "class":`hint`,});
			              
			
		 }
		if(form?.fields['pools']){ { svelteHTML.createElement("p", { "class":`error`,});form.fields['pools'][0]; }}
		    for(let row of __sveltets_2_ensureArray(pools)){let i = 1;i;
			 { svelteHTML.createElement("div", { "class":`row`,});
				 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {        "name":`pool[]`,"id":`kelompok-${i}`,"label":`Kelompok ${i + 1}`,"value":row.pool,}});}
				 { const $$_tupnItxeT3C = __sveltets_2_ensureComponent(TextInput); new $$_tupnItxeT3C({ target: __sveltets_2_any(), props: {         "name":`poolDays[]`,"id":`hari-${i}`,"label":`Hari per bulan, kelompok ${i + 1}`,"value":row.poolDays,}});}
			 }
		}
	 }

	 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`opd`,});
		 { svelteHTML.createElement("h2", { "id":`opd`,});     }
		 { svelteHTML.createElement("p", { "class":`hint`,});
			    
			if(budget){  rupiah(budget.total); }
		 }
		if(form?.fields['agencies']){ { svelteHTML.createElement("p", { "class":`error`,});form.fields['agencies'][0]; }}
		 { svelteHTML.createElement("details", { "open":Object.keys(budget?.agencies ?? {}).length > 0 || form !== null,});
			 { svelteHTML.createElement("summary", {});number(agencies.length);   }
			 { svelteHTML.createElement("div", { "class":`agencies`,});
				    for(let agency of __sveltets_2_ensureArray(agencies)){let i = 1;agency.id;
					 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`agencyId[]`,"value":agency.id,});}
					 { const $$_tupnIyenoM4C = __sveltets_2_ensureComponent(MoneyInput); new $$_tupnIyenoM4C({ target: __sveltets_2_any(), props: {           "name":`agencyAmount[]`,"id":`opd-${i}`,"label":agency.name,"hint":`${number(agency.people)} pegawai`,"value":typedAmounts ? typedAmounts[i] : moneyText(budget?.agencies[agency.id]),}});}
				}
			 }
		 }
	 }

	 { svelteHTML.createElement("div", { "class":`cluster`,});
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  Button}
		 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`plain`,"href":cancel,}});  Button}
	 }
 }}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const BudgetForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BudgetForm__SvelteComponent_ = ReturnType<typeof BudgetForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default BudgetForm__SvelteComponent_;