import { max, sum } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { percentOf, type Numbers, type Words } from './chart.ts'

type Spec = Words & {
	/** What the rows are, for the table. */
	rowHead: string
	/** At most four, in the order they are stacked. */
	series: readonly string[]
	/** `values` in the order of `series`, none negative. */
	rows: readonly { label: string; values: readonly number[] }[]
	format: (value: number) => string
	/** Stretch every row to the full width, to compare shares. */
	shares?: boolean | undefined
}

type Segment = { series: number; x: number; width: number }

export type StackedChart = Words &
	Numbers & {
		series: readonly { letter: string; label: string }[]
		bars: readonly { label: string; text: string; segments: readonly Segment[] }[]
	}

const LETTERS = 'ABCD'

/** Stacked bars from zero; each series has a letter, so that colour is never alone. */
export function stackedChart({
	rowHead,
	series,
	rows,
	format,
	shares,
	...words
}: Spec): StackedChart {
	const totals = rows.map(({ values }) => sum(values))
	const longest = max(totals) || 1
	const layers = stack<Spec['rows'][number], number>()
		.keys(series.keys())
		.value(({ values }, layer) => values[layer] ?? 0)([...rows])

	const bars = rows.map(({ label }, row) => {
		const x = scaleLinear([0, (shares && totals[row]) || longest], [0, 100])
		const segments = layers.map((layer, index) => {
			const [from, to] = layer[row]!
			return { series: index, x: percentOf(x(from)), width: percentOf(x(to) - x(from)) }
		})
		return {
			label,
			text: format(totals[row]!),
			segments: segments.filter(({ width }) => width > 0)
		}
	})
	return {
		...words,
		head: [rowHead, ...series, 'Jumlah'],
		rows: rows.map(({ label, values }, row) => [
			label,
			...values.map(format),
			format(totals[row]!)
		]),
		series: series.map((label, index) => ({ label, letter: LETTERS[index] ?? '' })),
		bars
	}
}
