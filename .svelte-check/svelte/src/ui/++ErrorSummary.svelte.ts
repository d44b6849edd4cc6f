///<reference types="svelte" />
;
import { firstError, type FieldError } from './field.ts'
import Note from './Note.svelte';
;

	/**
	 * What is the matter after a form was sent, before everything else on the page. With wrong fields it lists
	 * them as links and takes the focus; with a refusal alone it is a note; with nothing it is nothing.
	 */
	type Props = {
		problem?: string | undefined
		fields?: Readonly<Record<string, FieldError>> | undefined
		/** Names of the fields as the page calls them; put before the sentence. */
		labels?: Readonly<Record<string, string>> | undefined
	};function $$render() {

	
	

	let { problem, fields = {}, labels = {} }: Props = $props()

	const wrong = $derived(
		Object.entries(fields).flatMap(([name, error]) => {
			const sentence = firstError(error)
			return sentence ? [{ name, sentence, label: labels[name] }] : []
		})
	)
	const focus = (_: typeof wrong) => (element: HTMLElement) => element.focus()
;
async () => {

if(wrong.length > 0){
	
	 { svelteHTML.createElement("div", {           "class":`summary`,"role":`alert`,"aria-labelledby":`perbaiki`,"tabindex":-1,"autofocus":true,[Symbol("@attach")]:focus(wrong),});
		 { svelteHTML.createElement("h2", { "id":`perbaiki`,}); wrong.length;     }
		 { svelteHTML.createElement("ul", {});
			   for(let { name, sentence, label } of __sveltets_2_ensureArray(wrong)){name;
				 { svelteHTML.createElement("li", {}); { svelteHTML.createElement("a", { "href":`#${name}`,});label ? `${label}: ` : '';sentence; } }
			}
		 }
	 }
} else if (problem){
	 { const $$_etoN0C = __sveltets_2_ensureComponent(Note); new $$_etoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`warn`,"role":`alert`,}});problem; Note}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ErrorSummary__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ErrorSummary__SvelteComponent_ = ReturnType<typeof ErrorSummary__SvelteComponent_>;
/*Ωignore_endΩ*/export default ErrorSummary__SvelteComponent_;