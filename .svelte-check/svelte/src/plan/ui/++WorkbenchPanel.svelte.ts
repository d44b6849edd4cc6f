///<reference types="svelte" />
;
import type { FormAnswer } from '#platform/http/form.ts'
import type { Bench, Workbench } from '../server/show-workbench.ts'
import type { Line } from '../server/store/composition.ts'
import ConflictList from './ConflictList.svelte'
import LeftOut from './LeftOut.svelte'
import LineTable from './LineTable.svelte'
import LockBar from './LockBar.svelte'
import LockList from './LockList.svelte'
import LockSwitch from './LockSwitch.svelte'
import MoneyPanel from './MoneyPanel.svelte'
import ProofPanel from './ProofPanel.svelte'
import ScenarioPanel from './ScenarioPanel.svelte'
import WhatIfPanel from './WhatIfPanel.svelte';
;

	/** The composition at hand with all that can be done to it. */
	type Props = {
		data: Workbench & {
			year: number
			chosen: { dari?: string | undefined }
			asked: number | undefined
			requestId: string
			may: { compose: boolean }
		}
		current: Bench
		form: FormAnswer | null | undefined
	};function $$render() {
 const lock/*Ωignore_positionΩ*/ = (line: Line)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
	if(line.mandatory && line.included && !wishes.has(line.activityId)){
		 { svelteHTML.createElement("strong", { "class":`small`,});  }
	}else{
		 { const $$_hctiwSkcoL0C = __sveltets_2_ensureComponent(LockSwitch); new $$_hctiwSkcoL0C({ target: __sveltets_2_any(), props: {          keys,"action":`?/kunci${here}`,"activityId":line.activityId,"name":line.title,"wish":wishes.get(line.activityId),}});}
	}
};return __sveltets_2_any(0)};
	
	
	
	
	
	
	
	
	
	
	
	
	

	let { data, current, form }: Props = $props()

	const { found } = $derived(current)
	const result = $derived(found.result!)
	const { requestId } = $derived(data)
	const scenario = $derived(data.scenario.name)
	const mayCompose = $derived(data.may.compose)
	const here = $derived(
		`&skenario=${scenario}${data.chosen.dari ? `&dari=${data.chosen.dari}` : ''}`
	)
	const keys = $derived({ requestId, scenario, version: data.scenario.version })
	const included = $derived(found.lines.filter((line) => line.included))
	const leftOut = $derived(found.lines.filter((line) => !line.included))
	const levels = $derived({ before: result.totals.levelsBefore, after: result.totals.levelsAfter })
	const wishes = $derived(
		new Map(
			data.locks
				.filter((lock) => lock.kind === 'activity')
				.map((lock) => [lock.activityId, lock.wish as 'in' | 'out'])
		)
	)
	const mine = $derived({
		id: found.id,
		cost: found.cost!,
		worth: current.whatIf.worth,
		seats: result.totals.seats,
		seated: result.totals.seated
	})
;
async () => {



 { const $$_lenaPyenoM0C = __sveltets_2_ensureComponent(MoneyPanel); new $$_lenaPyenoM0C({ target: __sveltets_2_any(), props: {      "budget":found.budget,"lines":included,"money":found.money,}});}
if(mayCompose){
	 { const $$_raBkcoL0C = __sveltets_2_ensureComponent(LockBar); new $$_raBkcoL0C({ target: __sveltets_2_any(), props: {        "bench":data,"run":found,"locksChanged":current.locksChanged,requestId,here,}});}
}
 { const $$_tsiLtcilfnoC0C = __sveltets_2_ensureComponent(ConflictList); new $$_tsiLtcilfnoC0C({ target: __sveltets_2_any(), props: {  "conflicts":found.conflicts,}});}
 { svelteHTML.createElement("div", { "class":`sidebar`,});
	 { svelteHTML.createElement("div", { "class":`stack loose`,});
		 { const $$_elbaTeniL2C = __sveltets_2_ensureComponent(LineTable); new $$_elbaTeniL2C({ target: __sveltets_2_any(), props: {       "run":found,"lines":included,levels,"lock":mayCompose ? lock : undefined,}});}
		 { const $$_tuOtfeL2C = __sveltets_2_ensureComponent(LeftOut); new $$_tuOtfeL2C({ target: __sveltets_2_any(), props: {      "run":found,"lines":leftOut,"lock":mayCompose ? lock : undefined,}});}
	 }
	 { svelteHTML.createElement("div", { "class":`stack`,});
		 { const $$_lenaPfItahW2C = __sveltets_2_ensureComponent(WhatIfPanel); new $$_lenaPfItahW2C({ target: __sveltets_2_any(), props: {              "at":current.whatIf,"asked":data.asked,leftOut,"run":found,"usual":data.usual,scenario,requestId,mayCompose,here,}});}
		 { const $$_lenaPfoorP2C = __sveltets_2_ensureComponent(ProofPanel); new $$_lenaPfoorP2C({ target: __sveltets_2_any(), props: {    found,result,"runs":current.whatIf.runs,}});}
		 { const $$_lenaPoiranecS2C = __sveltets_2_ensureComponent(ScenarioPanel); new $$_lenaPoiranecS2C({ target: __sveltets_2_any(), props: {          "year":data.year,"scenarios":data.scenarios,mine,scenario,form,requestId,mayCompose,}});}
		 { const $$_tsiLkcoL2C = __sveltets_2_ensureComponent(LockList); new $$_tsiLkcoL2C({ target: __sveltets_2_any(), props: {         "locks":data.locks,keys,"run":{ id: found.id, months: current.months },"mayChange":mayCompose,here,}});}
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const WorkbenchPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WorkbenchPanel__SvelteComponent_ = ReturnType<typeof WorkbenchPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default WorkbenchPanel__SvelteComponent_;