import { max, min } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { percentOf, UNKNOWN, type Numbers, type Words } from './chart.ts'

type Spec = Words & {
	/** What the rows are and what is measured, for the table: ['OPD', 'Usulan']. */
	head: readonly [string, string]
	/** In the order they are drawn; unknown is `undefined`, never 0. */
	bars: readonly { label: string; value: number | undefined }[]
	format: (value: number) => string
}

export type BarChart = Words &
	Numbers & {
		/** Where zero is; above 0 only when something is negative. */
		zero: number
		bars: readonly { label: string; text: string; x: number; width: number | undefined }[]
	}

/** Bars from zero, longest value full width. */
export function barChart({ head, bars, format, ...words }: Spec): BarChart {
	const values = bars.flatMap(({ value }) => value ?? [])
	const x = scaleLinear([min([0, ...values])!, max([0, ...values]) || 1], [0, 100])
	const drawn = bars.map(({ label, value }) => ({
		label,
		text: value === undefined ? UNKNOWN : format(value),
		x: percentOf(x(Math.min(0, value ?? 0))),
		width: value === undefined ? undefined : percentOf(Math.abs(x(value) - x(0)))
	}))
	return {
		...words,
		head,
		rows: drawn.map(({ label, text }) => [label, text]),
		zero: percentOf(x(0)),
		bars: drawn
	}
}
