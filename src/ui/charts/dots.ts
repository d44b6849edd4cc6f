import { max, min } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { percentOf, type Numbers, type Words } from './chart.ts'

type Estimate = { label: string; value: number; low: number; high: number }

type Spec = Words & {
	/** What the rows are and what is estimated, for the table: ['Kegiatan', 'Perubahan']. */
	head: readonly [string, string]
	estimates: readonly Estimate[]
	format: (value: number) => string
	/** The value that means "no difference"; an interval over it cannot be said to differ. */
	nothing?: number | undefined
}

export type DotChart = Words &
	Numbers & {
		nothing: number
		ticks: readonly { x: number; text: string }[]
		dots: readonly {
			label: string
			text: string
			x: number
			low: number
			width: number
			sure: boolean
		}[]
	}

/** Estimates with their intervals on one scale, which also holds the value that means nothing. */
export function dotChart({ head, estimates, format, nothing = 0, ...words }: Spec): DotChart {
	const x = scaleLinear(
		[
			min([nothing, ...estimates.map(({ low }) => low)]) ?? nothing,
			max([nothing, ...estimates.map(({ high }) => high)]) ?? nothing
		],
		[2, 98]
	).nice(4)
	const dots = estimates.map(({ label, value, low, high }) => {
		const sure = low > nothing || high < nothing
		return {
			label: sure ? label : `${label}: ${UNSURE}`,
			text: `${format(value)} (${format(low)}–${format(high)})`,
			x: percentOf(x(value)),
			low: percentOf(x(low)),
			width: percentOf(x(high) - x(low)),
			sure
		}
	})
	return {
		...words,
		head,
		rows: dots.map(({ label, text }) => [label, text]),
		nothing: percentOf(x(nothing)),
		ticks: x.ticks(3).map((tick) => ({ x: percentOf(x(tick)), text: format(tick) })),
		dots
	}
}

/** What is said of an interval that holds "no difference". */
const UNSURE = 'belum dapat dipastikan'
