///<reference types="svelte" />
;
import Badge from '#ui/Badge.svelte';
;

	/** Where a version stands today: a draft, to come, in force, or past. */
	type Props = { validFrom: string | null; validTo: string | null; today: string };function $$render() {

	

	let { validFrom, validTo, today }: Props = $props()
;
async () => {

if(validFrom === null){ { const $$_egdaB0C = __sveltets_2_ensureComponent(Badge); new $$_egdaB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`warn`,}});  Badge}
} else if (validFrom > today){ { const $$_egdaB0C = __sveltets_2_ensureComponent(Badge); new $$_egdaB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`info`,}});  Badge}
} else if (validTo === null || validTo > today){ { const $$_egdaB0C = __sveltets_2_ensureComponent(Badge); new $$_egdaB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`ok`,}});  Badge}
}else{ { const $$_egdaB0C = __sveltets_2_ensureComponent(Badge); new $$_egdaB0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});   Badge}}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StandardState__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StandardState__SvelteComponent_ = ReturnType<typeof StandardState__SvelteComponent_>;
/*Ωignore_endΩ*/export default StandardState__SvelteComponent_;