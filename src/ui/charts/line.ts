import { max } from 'd3-array'
import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { percentOf, UNKNOWN, type Numbers, type Words } from './chart.ts'

type Past = { label: string; value: number | undefined }
type Future = { label: string; value: number; low: number; high: number }

type Spec = Words & {
	/** What the points are and what is measured, for the table: ['Bulan', 'PNS ≥ 20 JP']. */
	head: readonly [string, string]
	/** What was measured, oldest first; a gap in the line where it is unknown. The last one is known. */
	past: readonly Past[]
	/** What is expected after that, with its interval. */
	forecast?: readonly Future[] | undefined
	target?: { label: string; value: number } | undefined
	format: (value: number) => string
	/** What the last measured value is called, e.g. 'hari ini'. */
	now?: string | undefined
	/** Where the axis begins; 0 unless all values are far from it. */
	from?: number | undefined
}

type Mark = { x: number; y: number; text: string }

export type LineChart = Words &
	Numbers & {
		height: number
		/** Paths in a box 100 wide and `height` high, stretched sideways only. */
		past: string
		forecast: string
		interval: string
		ticks: readonly { y: number; text: string }[]
		names: readonly { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[]
		target: { y: number; text: string } | undefined
		now: Mark
		end: Mark | undefined
	}

const HEIGHT = 210
const TOP = 16
const BOTTOM = HEIGHT - 24
/** How far apart two texts must stand at the right edge. */
const LINE = 16

/** Past solid, forecast dashed with its interval, target dotted; labels at the ends, not in a legend. */
export function lineChart(spec: Spec): LineChart {
	const { head, past, forecast = [], target, format, from = 0, title, description } = spec
	const labels = [...past, ...forecast].map(({ label }) => label)
	const values = [
		...past.flatMap(({ value }) => value ?? []),
		...forecast.map(({ high }) => high),
		...(target ? [target.value] : [])
	]

	const x = scalePoint([...labels.keys()], [0, 100])
	const top = max(values) ?? from
	const y = scaleLinear([from, top > from ? top : from + 1], [BOTTOM, TOP])
	const at = (index: number) => percentOf(x(index) ?? 0)

	const here = past.length - 1
	const current = past[here]?.value ?? from
	const future = [{ label: '', value: current, low: current, high: current }, ...forecast]
	const last = forecast.at(-1)

	const now = {
		x: at(here),
		y: percentOf(y(current)),
		text: `${spec.now ?? ''} ${format(current)}`.trim()
	}
	const goal = target && {
		y: percentOf(y(target.value)),
		text: `${target.label} ${format(target.value)}`
	}
	const end = last && {
		x: 100,
		y: percentOf(y(last.value)),
		text: `kira-kira ${format(last.value)}`
	}

	return {
		title,
		description,
		height: HEIGHT,
		head,
		rows: [
			...past.map(({ label, value }) => [label, value === undefined ? UNKNOWN : format(value)]),
			...forecast.map(({ label, value, low, high }) => [
				`${label} (perkiraan)`,
				`${format(value)} (${format(low)}–${format(high)})`
			])
		],
		past:
			line<Past>(
				(_, i) => at(i),
				({ value }) => y(value ?? from)
			)
				.defined(({ value }) => value !== undefined)
				.digits(2)(past) ?? '',
		forecast: last
			? (line<Future>(
					(_, i) => at(here + i),
					({ value }) => y(value)
				).digits(2)(future) ?? '')
			: '',
		interval: last
			? (area<Future>(
					(_, i) => at(here + i),
					({ low }) => y(low),
					({ high }) => y(high)
				).digits(2)(future) ?? '')
			: '',
		ticks: y
			.ticks(4)
			.filter((tick) => tick > from && Math.abs(y(tick) - (goal?.y ?? -LINE)) > LINE)
			.map((tick) => ({ y: percentOf(y(tick)), text: format(tick) })),
		names: namesShown(labels.length).map((index) => ({
			x: at(index),
			text: labels[index]!,
			anchor: index === 0 ? 'start' : index === labels.length - 1 ? 'end' : 'middle'
		})),
		target: goal,
		now,
		end: end && goal && Math.abs(end.y - goal.y) < LINE ? { ...end, y: goal.y + LINE } : end
	}
}

/** Which of `count` names fit under the axis: about five, the first and the last among them. */
export function namesShown(count: number): number[] {
	const step = Math.max(1, Math.ceil(count / 5))
	const shown = [...Array(count).keys()].filter((index) => index % step === 0)
	const last = count - 1
	if (shown.at(-1) === last || count === 0) return shown
	return last - shown.at(-1)! < step / 2 ? [...shown.slice(0, -1), last] : [...shown, last]
}
