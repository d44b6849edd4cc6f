///<reference types="svelte" />
;
import { halves, number } from '#platform/i18n/format.ts'
import type { CompositionResult } from '../from-plan.ts';
;

	/** What the plan's value is made of, each in its own unit. */
	type Props = { result: CompositionResult };function $$render() {

	
	

	let { result }: Props = $props()

	const { pieces, totals, closed, learning, floors } = $derived(result)
	const hours = (value: number) => halves(Math.round(value * 2) / 2)
	const missing = (of: 'goal' | 'trait') =>
		floors
			.filter((floor) => floor.of === of)
			.reduce((sum, floor) => sum + Math.ceil((floor.missing ?? 0) - 1e-9), 0)
	const rows = $derived(
		[
			closed && ['Kesenjangan terukur yang tertutup', `${number(closed.measured, 1)} tingkat`],
			closed && ['Kesenjangan perkiraan yang tertutup', `${number(closed.estimated, 1)} tingkat`],
			['JP yang kurang berkurang', `${hours(totals.hoursBefore - totals.hoursAfter)} JP`],
			['Kegiatan wajib yang terlewat', number(totals.mandatoryMissed)],
			['Pelibatan warga, setara', `${number(pieces.bonus - (learning?.worth ?? 0), 1)} tingkat`],
			learning &&
				learning.worth > 0 && [
					'Mencoba kegiatan baru, setara',
					`${number(learning.worth, 1)} tingkat`
				],
			missing('goal') > 0 && ['Kursi yang kurang untuk tujuan', number(missing('goal'))],
			missing('trait') > 0 && ['Kursi yang kurang untuk lantai', number(missing('trait'))]
		].filter((row): row is [string, string] => Array.isArray(row))
	)
;
async () => {

 { svelteHTML.createElement("section", {   "class":`panel stack tight`,"aria-labelledby":`isi-nilai`,});
	 { svelteHTML.createElement("h2", { "id":`isi-nilai`,});   }
	 { svelteHTML.createElement("table", {});
		 { svelteHTML.createElement("thead", { "class":`visually-hidden`,});
			 { svelteHTML.createElement("tr", {}); { svelteHTML.createElement("th", { "scope":`col`,});  } { svelteHTML.createElement("th", { "scope":`col`,});  } }
		 }
		 { svelteHTML.createElement("tbody", {});
			   for(let [name, value] of __sveltets_2_ensureArray(rows)){name;
				 { svelteHTML.createElement("tr", {});
					 { svelteHTML.createElement("th", { "scope":`row`,});name; }
					 { svelteHTML.createElement("td", { "class":`num`,});value; }
				 }
			}
		 }
	 }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PiecesPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PiecesPanel__SvelteComponent_ = ReturnType<typeof PiecesPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default PiecesPanel__SvelteComponent_;