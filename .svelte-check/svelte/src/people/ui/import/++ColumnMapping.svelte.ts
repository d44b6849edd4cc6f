///<reference types="svelte" />
;
import { enhance } from '$app/forms'
import type { FoundSheet } from '#people/import/import.ts'
import Button from '#ui/Button.svelte'
import Select from '#ui/Select.svelte';
;

	type Props = {
		sheets: readonly FoundSheet[]
		/** What a roster may tell, in the order of the form. */
		fields: readonly { name: string; label: string }[]
		/** Whether the columns can still be corrected. */
		open: boolean
		requestId: string
	};function $$render() {

	
	
	
	

	let { sheets, fields, open, requestId }: Props = $props()

	const columnOf = (sheet: FoundSheet, field: string) =>
		Object.entries(sheet.mapping).find(([name]) => name === field)?.[1]
	const found = $derived(sheets.reduce((n, { mapping }) => n + Object.keys(mapping).length, 0))
	const columns = $derived(sheets.reduce((n, sheet) => n + sheet.columns.length, 0))
	const never = $derived([
		...new Set(sheets.flatMap(({ neverStored }) => neverStored.map(({ label }) => label)))
	])
	const unknown = $derived(sheets.flatMap((sheet) => sheet.unknown))
;
async () => {

 { svelteHTML.createElement("section", { "class":`panel stack`,});
	 { svelteHTML.createElement("h2", {});  }
	 { svelteHTML.createElement("p", {});found;  columns;   }
	if(never.length > 0){
		 { svelteHTML.createElement("p", {}); { svelteHTML.createElement("strong", {});  } never.join(', ');    }
	}
	if(unknown.length > 0){ { svelteHTML.createElement("p", { "class":`quiet`,});  unknown.join(', ');  }}
	 { svelteHTML.createElement("details", {});
		 { svelteHTML.createElement("summary", {});open ? 'Periksa atau betulkan kolom' : 'Lihat kolom yang dipakai'; }
		if(open){
			 {const $$action_0 = __sveltets_2_ensureAction(enhance(svelteHTML.mapElementTag('form')));{ svelteHTML.createElement("form", __sveltets_2_union($$action_0), {     "method":`post`,"action":`?/kolom`,"class":`stack`,});
				 { svelteHTML.createElement("input", {      "type":`hidden`,"name":`_id`,"value":requestId,});}
				    for(let sheet of __sveltets_2_ensureArray(sheets)){let i = 1;i;
					 { svelteHTML.createElement("fieldset", { "class":`fields`,});
						 { svelteHTML.createElement("legend", {}); sheet.name;    sheet.headerRow; }
						   for(let { name, label } of __sveltets_2_ensureArray(fields)){name;
							 { const $$_tceleS4C = __sveltets_2_ensureComponent(Select); new $$_tceleS4C({ target: __sveltets_2_any(), props: {          "name":`kolom.${i}.${name}`,label,"none":`Tidak ada`,"value":columnOf(sheet, name),"options":sheet.columns.map(({ key, header }) => ({ value: key, label: header })),}});}
						}
					 }
				}
				 { svelteHTML.createElement("div", { "class":`cluster`,}); { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"kind":`plain`,}});   Button} }
				 { svelteHTML.createElement("p", { "class":`small quiet`,});          }
			 }}
		}else{
			    for(let sheet of __sveltets_2_ensureArray(sheets)){let i = 1;i;
				 { svelteHTML.createElement("h3", {}); sheet.name; }
				 { svelteHTML.createElement("dl", { "class":`fields`,});
					   for(let { name, label } of __sveltets_2_ensureArray(fields)){name;
						const key = columnOf(sheet, name);
						if(key){
							 { svelteHTML.createElement("div", {});
								 { svelteHTML.createElement("dt", { "class":`small quiet`,});label; }
								 { svelteHTML.createElement("dd", {});sheet.columns.find((column) => column.key === key)?.header ?? key; }
							 }
						}
					}
				 }
			}
		}
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ColumnMapping__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ColumnMapping__SvelteComponent_ = ReturnType<typeof ColumnMapping__SvelteComponent_>;
/*Ωignore_endΩ*/export default ColumnMapping__SvelteComponent_;