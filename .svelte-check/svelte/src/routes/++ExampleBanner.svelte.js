///<reference types="svelte" />
;function $$render() {
async () => { { svelteHTML.createElement("p", {});
	 { svelteHTML.createElement("strong", {});  }           
	 
	 { svelteHTML.createElement("code", {});    }     
 }


};
return { props: /** @type {Record<string, never>} */ ({}), exports: {}, bindings: "", slots: {}, events: {} }}
export const ExampleBanner__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_partial(__sveltets_2_with_any_event($$render())));
/*Ωignore_startΩ*//** @typedef {InstanceType<typeof ExampleBanner__SvelteComponent_>} ExampleBanner__SvelteComponent_ */
/*Ωignore_endΩ*/export default ExampleBanner__SvelteComponent_;