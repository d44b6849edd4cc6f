import { percentOf, type Numbers, type Words } from './chart.ts'

type Point = readonly [x: number, y: number]

type Spec = Words & {
	/** What is chosen and what it gives, for the table: ['Pagu', 'Nilai']. */
	head: readonly [string, string]
	/** First and last x that are drawn. */
	range: readonly [from: number, to: number]
	/** The line where it is trusted, and where it is only continued; both by x. */
	sure: readonly Point[]
	rough: readonly (readonly Point[])[]
	/** What was found, not estimated. */
	points: readonly Point[]
	here: Point
	tried: Point
	/** What `here` is called under the axis, e.g. 'pagu'. */
	name: string
	/** For values, and for the axis. */
	format: (y: number) => string
	label: (x: number) => string
}

type Text = { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' }

export type CurveChart = Words &
	Numbers & {
		width: number
		height: number
		axis: number
		sure: string
		rough: string[]
		points: { x: number; y: number }[]
		here: { x: number; y: number }
		/** Undefined while it is `here`. */
		tried: { x: number; y: number } | undefined
		values: Text[]
		names: Text[]
	}

const WIDTH = 320
const HEIGHT = 124
const AXIS = 100
const TOP = 26
const SIDE = 6
/** How far apart two texts must stand. */
const APART = 40

/** What one number gives as another grows: a line, points on it, where one stands and what is tried. Cheap enough to follow a slider. */
export function curveChart(spec: Spec): CurveChart {
	const { title, description, head, range, sure, rough, points, here, tried, name } = spec
	const { format, label } = spec
	const all = [...sure, ...rough.flat(), ...points, here, tried]
	const ys = all.map(([, y]) => y)
	const [low, high] = [Math.min(...ys), Math.max(...ys)]
	const [from, to] = range
	const x = (value: number) =>
		percentOf(SIDE + ((value - from) / (to - from || 1)) * (WIDTH - 2 * SIDE))
	// A little room below, so that the lowest point does not stand on the axis; flat is drawn in the middle.
	const room = (high - low || 1) * 0.15
	const y = (value: number) =>
		percentOf(AXIS - ((value - low + room) / (high - low + room || 1)) * (AXIS - TOP))
	const path = (line: readonly Point[]) =>
		line.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${x(px)} ${y(py)}`).join('')
	const inside = (text: string, at: number) =>
		Math.min(Math.max(at, SIDE + text.length * 3.5), WIDTH - SIDE - text.length * 3.5)
	const mark = ([px, py]: Point) => ({ x: x(px), y: y(py) })
	const moved = tried[0] !== here[0]
	const close = moved && Math.abs(x(tried[0]) - x(here[0])) < APART

	const value = ([px, py]: Point, anchor: Text['anchor'], dx: number): Text => ({
		x: anchor === 'middle' ? inside(format(py), x(px)) : x(px) + dx,
		y: y(py) - 10,
		text: format(py),
		anchor
	})
	const right = tried[0] > here[0]
	const middle = `${name} ${label(here[0])}`
	return {
		title,
		description,
		head,
		rows: [...points, here, tried]
			.toSorted((a, b) => a[0] - b[0])
			.filter(([px], i, sorted) => px !== sorted[i - 1]?.[0])
			.map(([px, py]) => [label(px), format(py)]),
		width: WIDTH,
		height: HEIGHT,
		axis: AXIS,
		sure: path(sure),
		rough: rough.filter((line) => line.length > 1).map(path),
		points: points.filter(([px]) => px >= from && px <= to).map(mark),
		here: mark(here),
		tried: moved ? mark(tried) : undefined,
		values: [
			close ? value(here, right ? 'end' : 'start', right ? -7 : 7) : value(here, 'middle', 0),
			...(moved
				? [
						close
							? value(tried, right ? 'start' : 'end', right ? 7 : -7)
							: value(tried, 'middle', 0)
					]
				: [])
		],
		names: [
			{ x: SIDE, y: HEIGHT - 6, text: label(from), anchor: 'start' },
			{ x: inside(middle, x(here[0])), y: HEIGHT - 6, text: middle, anchor: 'middle' },
			{ x: WIDTH - SIDE, y: HEIGHT - 6, text: label(to), anchor: 'end' }
		]
	}
}
