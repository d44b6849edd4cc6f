import { number } from '#platform/i18n/format.ts'
import { lineChart, type LineChart } from '#ui/charts/line.ts'
import type { ShownResult } from './server/list-surveys.ts'
import { skmIndex, type Letter, type SkmRules } from './skm.ts'
import { elementWords, periodWords } from './words.ts'

/** One element as it is drawn. */
export type ElementBar = {
	element: number
	label: string
	index: number
	letter: Letter
	weak: boolean
	text: string
}

export type ElementChart = {
	title: string
	description: string
	head: readonly string[]
	rows: readonly (readonly string[])[]
	bars: readonly ElementBar[]
	/** The lowest index of B. */
	limit: number
}

type Told = Exclude<ShownResult, { sureness: 'hidden' }>

/** The nine elements of a survey, with words and shape where one is below B. */
export function elementChart(result: Told, rules: SkmRules): ElementChart {
	const { means, elements } = skmIndex(
		result.counts ? { counts: result.counts } : { means: result.means },
		rules
	)
	const bars = elements.map(({ index, letter }, i) => ({
		element: i + 1,
		label: `U${i + 1} ${elementWords[i]!}`,
		index,
		letter,
		weak: index < rules.limitB,
		text: `${number(index, 2)} ${letter}`
	}))
	const weak = bars.filter((bar) => bar.weak)
	return {
		title: `Sembilan unsur, ${result.year} ${periodWords[result.period]}`,
		description:
			weak.length === 0
				? 'Semua unsur bermutu B atau lebih.'
				: `${number(weak.length)} unsur di bawah B (${number(rules.limitB, 2)}). Terendah: ${weak.toSorted((a, b) => a.index - b.index)[0]!.label}.`,
		head: ['Unsur', 'NRR', 'Indeks', 'Mutu'],
		rows: bars.map(({ label, index, letter }, i) => [
			label,
			number(means[i]!, 3),
			number(index, 2),
			letter
		]),
		bars,
		limit: rules.limitB
	}
}

/** The index over the years, oldest first; undefined while fewer than two can be shown. */
export function trendChart(
	results: readonly ShownResult[],
	rules: SkmRules
): LineChart | undefined {
	const past = results.toReversed().map((result) => ({
		label: `${result.year}${result.period === 'year' ? '' : ` ${result.period.toUpperCase()}`}`,
		value: result.sureness === 'hidden' ? undefined : result.ikm
	}))
	while (past.length > 0 && past.at(-1)!.value === undefined) past.pop()
	const known = past.filter(({ value }) => value !== undefined)
	if (known.length < 2) return undefined
	const [first, last] = [known[0]!, known.at(-1)!]
	const change = last.value! - first.value!
	return lineChart({
		title: 'IKM dari tahun ke tahun',
		description: `${first.label} ${number(first.value!, 2)}, ${last.label} ${number(last.value!, 2)}: ${
			Math.abs(change) < 0.005
				? 'tetap'
				: `${change > 0 ? 'naik' : 'turun'} ${number(Math.abs(change), 2)}`
		}.`,
		head: ['Periode', 'IKM'],
		past,
		target: { label: 'batas B', value: rules.limitB },
		format: (value) => number(value, 2),
		from: 25
	})
}
