///<reference types="svelte" />
;
import Table from '#ui/Table.svelte';
;

	/** Rows of a file that could not be used, and why. */
	type Props = { rows: readonly { row: number | null; column: string; reason: string }[] };function $$render() {

	

	let { rows }: Props = $props()
;
async () => {

if(rows.length > 0){
	 { const $$_elbaT0C = __sveltets_2_ensureComponent(Table); const $$_elbaT0 = new $$_elbaT0C({ target: __sveltets_2_any(), props: {      "caption":`Belum dapat dipakai`,"columns":[{ label: 'Baris' }, { label: 'Kolom' }, { label: 'Yang perlu dibetulkan' }],rows,row:(line) => { async ()/*Ωignore_positionΩ*/ => {
			 { svelteHTML.createElement("tr", {});
				 { svelteHTML.createElement("th", { "scope":`row`,});line.row ?? 'Semua'; }
				 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Kolom`}),});line.column; }
				 { svelteHTML.createElement("td", { ...__sveltets_2_empty({"data-label":`Yang perlu dibetulkan`}),});line.reason; }
			 }
		};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {row} = $$_elbaT0.$$prop_def;/*Ωignore_endΩ*/
		
	 Table}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RejectedRows__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RejectedRows__SvelteComponent_ = ReturnType<typeof RejectedRows__SvelteComponent_>;
/*Ωignore_endΩ*/export default RejectedRows__SvelteComponent_;