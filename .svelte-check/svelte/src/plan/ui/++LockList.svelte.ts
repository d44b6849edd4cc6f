///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import { dateTime, monthName, number } from '#platform/i18n/format.ts'
import Button from '#ui/Button.svelte'
import Select from '#ui/Select.svelte'
import type { NamedLock } from '../server/store/lock.ts'
import LockKeys from './LockKeys.svelte'
import { stay } from './stay.ts';
;

	/** Every lock of the scenario, with who set it and when; months can be frozen here. */
	type Props = {
		locks: readonly NamedLock[]
		keys: { requestId: string; scenario: string; version: number }
		/** The composition whose months can be frozen; none, nothing can. */
		run?: { id: string; months: readonly number[] } | undefined
		mayChange: boolean
		here: string
	};function $$render() {

	
	
	
	
	
	
	

	let { locks, keys, run, mayChange, here }: Props = $props()

	const action = $derived(`?/kunci${here}`)
	const frozen = $derived(locks.map((lock) => lock.month))
	const open = $derived((run?.months ?? []).filter((month) => !frozen.includes(month)))

	function words(lock: NamedLock): string {
		const side = lock.wish === 'out' ? 'Keluar' : 'Masuk'
		switch (lock.kind) {
			case 'activity':
				return `${side}: ${lock.activity}`
			case 'person':
				return `${side}: ${lock.person ?? 'seorang pegawai'} pada ${lock.activity}`
			case 'batches':
				return `Paling banyak ${number(lock.most!)} angkatan: ${lock.activity}`
			case 'month':
				return `Beku: ${monthName(lock.month!)}`
		}
	}
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`daftar-kunci`,});
	 { svelteHTML.createElement("h2", { "id":`daftar-kunci`,});  keys.scenario; }
	if(locks.length === 0){
		 { svelteHTML.createElement("p", { "class":`small quiet`,});       }
	}else{
		 { svelteHTML.createElement("ul", {   "role":`list`,"class":`stack tight`,});
			   for(let lock of __sveltets_2_ensureArray(locks)){lock.id;
				 { svelteHTML.createElement("li", {});
					 { svelteHTML.createElement("span", {});
						words(lock);lock.note && `. ${lock.note}`;
						 { svelteHTML.createElement("span", { "class":`tiny quiet`,});
							lock.madeBy; dateTime(lock.madeAt);lock.counts
								? ''
								: '. Tidak berlaku: tidak ikut direncanakan lagi';
						 }
					 }
					if(mayChange){
						 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form'),(stay)));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {    "method":`post`,action,});
							 { const $$_syeKkcoL4C = __sveltets_2_ensureComponent(LockKeys); new $$_syeKkcoL4C({ target: __sveltets_2_any(), props: {        keys,"kind":lock.kind,"activityId":lock.activityId ?? undefined,"employeeId":lock.employeeId ?? undefined,}});}
							if(lock.kind === 'month'){
								 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`month`,"value":lock.month,});}
							} else if (lock.kind !== 'batches'){
								 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`wish`,"value":`free`,});}
							}
							 { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"kind":`plain`,"small":true,}});
								lock.kind === 'month' ? 'Cairkan' : 'Lepas'; { svelteHTML.createElement("span", { "class":`visually-hidden`,});
									 words(lock);
								 }
							 Button}
						 }}
					}
				 }
			}
		 }
	}
	if(mayChange && run && open.length > 0){
		 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form'),(stay)));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {      "method":`post`,action,"class":`cluster base freeze`,});
			 { const $$_syeKkcoL2C = __sveltets_2_ensureComponent(LockKeys); new $$_syeKkcoL2C({ target: __sveltets_2_any(), props: {   keys,"kind":`month`,}});}
			 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`beku`,"value":run.id,});}
			 { const $$_tceleS2C = __sveltets_2_ensureComponent(Select); new $$_tceleS2C({ target: __sveltets_2_any(), props: {       "name":`month`,"label":`Bekukan bulan`,"options":open.map((month) => ({ value: month, label: monthName(month) })),}});}
			 { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});  Button}
		 }}
		 { svelteHTML.createElement("p", { "class":`small quiet`,});           }
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LockList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LockList__SvelteComponent_ = ReturnType<typeof LockList__SvelteComponent_>;
/*Ωignore_endΩ*/export default LockList__SvelteComponent_;