///<reference types="svelte" />
;
import { tierWords } from '#people/words.ts'
import { number, range } from '#platform/i18n/format.ts'
import Help from '#ui/Help.svelte'
import type { Guess } from '../model.ts'
import { likelyLevels } from '../rules.ts';
;

	type Props = { guesses: readonly Guess[]; unmeasured: number };function $$render() {

	
	
	
	
	

	let { guesses, unmeasured }: Props = $props()

	const estimated = $derived(guesses.reduce((sum, { people }) => sum + people, 0))
	const between = (guess: Guess) => {
		const { low, high } = likelyLevels(guess)
		return range(low, high, 1)
	}
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack`,"aria-labelledby":`perkiraan`,});
	 { svelteHTML.createElement("h2", { "id":`perkiraan`,});   }
	if(unmeasured === 0){
		 { svelteHTML.createElement("p", {});      }
	} else if (estimated === 0){
		 { svelteHTML.createElement("p", {});number(unmeasured);        }
	}else{
		 { svelteHTML.createElement("p", {});
			number(estimated);           
		 }
		 { svelteHTML.createElement("table", { "class":`cards`,});
			 { svelteHTML.createElement("caption", { "class":`visually-hidden`,});     }
			 { svelteHTML.createElement("thead", {});
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`col`,});  }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
					 { svelteHTML.createElement("th", {   "scope":`col`,"class":`num`,});  }
				 }
			 }
			 { svelteHTML.createElement("tbody", {});
				   for(let guess of __sveltets_2_ensureArray(guesses)){`${guess.tier} ${guess.required}`;
					 { svelteHTML.createElement("tr", {});
						 { svelteHTML.createElement("th", { "scope":`row`,});tierWords[guess.tier]; }
						 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Orang`}),});number(guess.people); }
						 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Syarat`}),});guess.required; }
						 { svelteHTML.createElement("td", {   "class":`num`,...__sveltets_2_empty({"data-label":`Kira-kira`}),});
							number(Math.max(0, guess.mean), 1);
							 { svelteHTML.createElement("span", { "class":`small quiet`,}); between(guess);  }
						 }
					 }
				}
			 }
		 }
		 { const $$_pleH1C = __sveltets_2_ensureComponent(Help); new $$_pleH1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":`Dari mana taksiran ini?`,}});
			              
			            
			        
		 Help}
	}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Guesses__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Guesses__SvelteComponent_ = ReturnType<typeof Guesses__SvelteComponent_>;
/*Ωignore_endΩ*/export default Guesses__SvelteComponent_;