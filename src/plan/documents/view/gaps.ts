import { familyWords } from '#people/words.ts'
import { stackedChart } from '#platform/documents/charts.ts'
import { number, percent, range } from '#platform/i18n/format.ts'
import type { GapRow, Gaps, HeatCell } from '../model.ts'
import { shareOf, sumOf, type Chart, type Table } from './table.ts'

/** Results of fewer people than this are not shown; it looks the same as not measured. */
const FEWEST = 5
/** Upper ends of the steps of the heat table, in levels; the last step has none. */
const STEPS = [0.25, 0.5, 0.75, 1, 1.5]

/** Chapter III: what is lacking, and how well it is known. */
export function gapsView(gaps: Gaps) {
	const measured = sumOf(gaps.families, (family) => family.measured)
	const estimated = sumOf(gaps.families, (family) => family.estimated)
	const unknown = sumOf(gaps.families, (family) => family.unknown)
	const pairs = measured + estimated + unknown
	const part = (count: number) => `${number(count)} (${percent(shareOf(count, pairs))})`
	const closed = gaps.levelsBefore - gaps.levelsAfter
	return {
		known: [
			`Ada ${number(pairs)} pasangan pegawai dan kompetensi yang disyaratkan jabatannya.`,
			`Sebanyak ${part(measured)} sudah terukur.`,
			`Sebanyak ${part(estimated)} masih berupa perkiraan.`,
			`Sebanyak ${part(unknown)} belum diketahui.`
		],
		closure: [
			`Sebelum program, seluruh kesenjangan berjumlah ${number(gaps.levelsBefore)} tingkat.`,
			`Sesudah program, jumlah itu diperkirakan menjadi ${number(gaps.levelsAfter)} tingkat.`,
			`Program ini diperkirakan menutup ${number(closed)} tingkat, atau ${percent(shareOf(closed, gaps.levelsBefore))}.`
		],
		closedShare: percent(shareOf(closed, gaps.levelsBefore)),
		knownChart: knownChart(gaps),
		largest: largest(gaps.largest),
		heat: {
			columns: gaps.heat.columns,
			rows: gaps.heat.rows.map(({ competency, cells }) => ({
				competency,
				cells: cells.map(heatCell)
			}))
		}
	}
}

function knownChart({ families }: Gaps): Chart {
	const series = [
		{ label: 'Terukur' },
		{ label: 'Perkiraan' },
		{ label: 'Belum diketahui', unknown: true }
	]
	const bars = families.map(({ family, ...counts }) => {
		const values = [counts.measured, counts.estimated, counts.unknown]
		return { label: familyWords[family], values, texts: values.map((value) => number(value)) }
	})
	const told = bars.map(({ label, texts }) => `${label}: ${texts.join(', ')}`)
	return {
		svg: stackedChart(series, bars),
		alt: `Batang bertumpuk: terukur, perkiraan, belum diketahui. ${told.join('; ')}.`
	}
}

const largest = (rows: GapRow[]): Table => ({
	head: [
		'Kompetensi',
		'Rumpun',
		'Pegawai',
		'Terukur',
		'Kurang dari syarat',
		'Rata-rata terukur',
		'Perkiraan bagi yang lain'
	],
	rows: rows.map((row) => [
		row.competency,
		familyWords[row.family],
		number(row.people),
		number(row.measured),
		row.measured < FEWEST ? '?' : people(row.lacking),
		row.measured < FEWEST || row.meanGap === null ? '?' : number(row.meanGap, 2),
		estimate(row.estimate)
	])
})

const people = (count: number) => (count > 0 && count < FEWEST ? `< ${FEWEST}` : number(count))

function estimate(value: GapRow['estimate']): string {
	if (value === null) return '?'
	const { mean, low, high } = value
	return low <= 0 ? 'belum dapat dipastikan' : `≈ ${number(mean, 2)} (${range(low, high, 2)})`
}

function heatCell(cell: HeatCell): { text: string; step: number | null; estimated: boolean } {
	const estimated = cell.kind === 'estimated'
	if (cell.kind === 'unknown' || (cell.kind === 'measured' && cell.people < FEWEST))
		return { text: '?', step: null, estimated: false }
	const step = STEPS.findIndex((end) => cell.gap < end)
	return {
		text: (estimated ? '≈ ' : '') + number(cell.gap, 2),
		step: step < 0 ? STEPS.length : step,
		estimated
	}
}
