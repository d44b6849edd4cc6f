import { expect, test } from 'vitest'
import { barChart } from './bar.ts'
import { curveChart } from './curve.ts'
import { dotChart } from './dots.ts'
import { heatMap } from './heat.ts'
import { lineChart, namesShown } from './line.ts'
import { stackedChart } from './stacked.ts'

const words = { title: 'Judul', description: 'Kalimat.' }
const format = (value: number) => `n${value}`

test('bars begin at zero, the longest is full, the unknown has no length', () => {
	const chart = barChart({
		...words,
		head: ['Unit', 'Jumlah'],
		bars: [
			{ label: 'a', value: 40 },
			{ label: 'b', value: 10 },
			{ label: 'c', value: undefined }
		],
		format
	})
	expect(chart.zero).toBe(0)
	expect(chart.bars.map(({ x, width }) => [x, width])).toEqual([
		[0, 100],
		[0, 25],
		[0, undefined]
	])
	expect(chart.rows).toEqual([
		['a', 'n40'],
		['b', 'n10'],
		['c', 'belum diketahui']
	])
})

test('a negative bar stands left of zero', () => {
	const bars = [
		{ label: 'a', value: -30 },
		{ label: 'b', value: 10 }
	]
	const chart = barChart({ ...words, head: ['', ''], bars, format })
	expect(chart.zero).toBe(75)
	expect(chart.bars).toMatchObject([
		{ x: 0, width: 75 },
		{ x: 75, width: 25 }
	])
})

test('bars that are all zero or missing do not divide by zero', () => {
	const zero = barChart({ ...words, head: ['', ''], bars: [{ label: 'a', value: 0 }], format })
	expect(zero.bars[0]).toMatchObject({ x: 0, width: 0 })
	expect(barChart({ ...words, head: ['', ''], bars: [], format }).bars).toEqual([])
})

test('stacked bars join end to end on one scale, or fill the width as shares', () => {
	const spec = {
		...words,
		rowHead: 'Unit',
		series: ['x', 'y', 'z'],
		rows: [
			{ label: 'a', values: [50, 0, 50] },
			{ label: 'b', values: [10, 10, 0] }
		],
		format
	}
	const chart = stackedChart(spec)
	expect(chart.bars[0]?.segments).toEqual([
		{ series: 0, x: 0, width: 50 },
		{ series: 2, x: 50, width: 50 }
	])
	expect(chart.bars[1]?.segments).toEqual([
		{ series: 0, x: 0, width: 10 },
		{ series: 1, x: 10, width: 10 }
	])
	expect(stackedChart({ ...spec, shares: true }).bars[1]?.segments[1]).toEqual({
		series: 1,
		x: 50,
		width: 50
	})
	expect(chart.head).toEqual(['Unit', 'x', 'y', 'z', 'Jumlah'])
	expect(chart.rows[1]).toEqual(['b', 'n10', 'n10', 'n0', 'n20'])
	expect(chart.series.map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
})

// The plot is 210 px high: the largest value stands at 16, zero at 186.
test('a line runs from the left edge to today, the forecast from there to the right edge', () => {
	const chart = lineChart({
		...words,
		head: ['Bulan', 'Orang'],
		past: [
			{ label: 'Jan', value: 0 },
			{ label: 'Feb', value: 50 }
		],
		forecast: [{ label: 'Mar', value: 80, low: 60, high: 100 }],
		now: 'hari ini',
		format
	})
	expect(chart.past).toBe('M0,186L50,101')
	expect(chart.forecast).toBe('M50,101L100,50')
	expect(chart.interval).toBe('M50,101L100,16L100,84L50,101Z')
	expect(chart.now).toEqual({ x: 50, y: 101, text: 'hari ini n50' })
	expect(chart.end).toEqual({ x: 100, y: 50, text: 'kira-kira n80' })
	expect(chart.rows.at(-1)).toEqual(['Mar (perkiraan)', 'n80 (n60–n100)'])
})

test('a line breaks where nothing is known', () => {
	const past = [1, undefined, 2].map((value, i) => ({ label: `${i}`, value }))
	const chart = lineChart({ ...words, head: ['', ''], past, format })
	expect(chart.past).toBe('M0,101ZM100,16Z')
	expect(chart.rows[1]).toEqual(['1', 'belum diketahui'])
	expect(chart.end).toBeUndefined()
})

test('a line of zeros lies on the axis', () => {
	const past = [0, 0].map((value, i) => ({ label: `${i}`, value }))
	const chart = lineChart({ ...words, head: ['', ''], past, format })
	expect(chart.past).toBe('M0,186L100,186')
})

test('labels at the right edge and at the axis do not run into each other', () => {
	const chart = lineChart({
		...words,
		head: ['', ''],
		past: [{ label: 'a', value: 50 }],
		forecast: [{ label: 'b', value: 98, low: 97, high: 99 }],
		target: { label: 'sasaran', value: 100 },
		format
	})
	expect(chart.target).toEqual({ y: 16, text: 'sasaran n100' })
	expect(chart.end?.y).toBe(32)
	expect(chart.ticks.map(({ text }) => text)).toEqual(['n20', 'n40', 'n60', 'n80'])
})

test.each([
	[0, []],
	[1, [0]],
	[5, [0, 1, 2, 3, 4]],
	[6, [0, 2, 4, 5]],
	[12, [0, 3, 6, 9, 11]],
	[31, [0, 7, 14, 21, 30]]
])('of %i names these are shown: %o', (count, shown) => expect(namesShown(count)).toEqual(shown))

test('an interval that holds "no difference" is said to be unsure', () => {
	const chart = dotChart({
		...words,
		head: ['Kegiatan', 'Perubahan'],
		estimates: [
			{ label: 'a', value: 2, low: 1, high: 3 },
			{ label: 'b', value: 1, low: -1, high: 3 },
			{ label: 'c', value: -1, low: -2, high: 0 }
		],
		format
	})
	expect(chart.dots.map(({ sure }) => sure)).toEqual([true, false, false])
	expect(chart.dots[1]?.label).toBe('b: belum dapat dipastikan')
	expect(chart.rows[0]).toEqual(['a', 'n2 (n1–n3)'])
	for (const { x, low, width } of chart.dots) {
		expect(low).toBeLessThan(x)
		expect(x).toBeLessThan(low + width)
	}
	expect(chart.dots[1]!.low).toBeLessThan(chart.nothing)
})

const heat = (chosen: string | null) =>
	heatMap({
		...words,
		rowHead: 'Unit',
		sizeHead: 'Terukur',
		columns: [
			{ key: 'x', label: 'X' },
			{ key: 'y', label: 'Y' }
		],
		rows: [
			{ label: 'a', size: '1/2', cells: [{ value: 0.055 }, { value: undefined }] },
			{ label: 'b', size: '2/2', cells: [{ value: 0.4, href: '/b' }, { value: 0.1 }] }
		],
		total: { label: 'Semua', size: '3', values: [0.2, undefined] },
		steps: [0.06, 0.12, 0.2, 0.3, 0.4],
		format: (value) => `${Math.round(value * 100)}%`,
		chosen
	})

test('a cell has the level of the number it shows, and unknown has none', () => {
	const { rows, total, legend } = heat(null)
	expect(rows.map(({ cells }) => cells.map(({ level, text }) => [level, text]))).toEqual([
		[
			[1, '6%'],
			[undefined, '?']
		],
		[
			[5, '40%'],
			[1, '10%']
		]
	])
	expect(total?.cells).toEqual(['20%', '?'])
	expect(legend.slice(0, 2)).toEqual(['di bawah 6%', 'mulai 6%'])
	expect(legend).toHaveLength(6)
})

test('the phone ranks the chosen column, the unknown last', () => {
	expect(heat(null).chosen).toBe('x')
	expect(heat('z').chosen).toBe('x')
	expect(heat(null).ranked).toMatchObject([
		{ label: 'b', share: 1, href: '/b' },
		{ label: 'a', share: 0.14 }
	])
	expect(heat('y').ranked).toMatchObject([
		{ label: 'b', share: 1 },
		{ label: 'a', share: undefined, text: '?' }
	])
})

const curve = (given: Partial<Parameters<typeof curveChart>[0]> = {}) =>
	curveChart({
		...words,
		head: ['Pagu', 'Nilai'],
		range: [0, 100],
		sure: [
			[40, 4],
			[60, 6]
		],
		rough: [],
		points: [[20, 2]],
		here: [50, 5],
		tried: [50, 5],
		name: 'pagu',
		format,
		label: format,
		...given
	})

test('a curve stands within its box, and what is not tried is not drawn', () => {
	const chart = curve()
	expect(chart.tried).toBeUndefined()
	expect(chart.here.x).toBe(chart.width / 2)
	expect(chart.here.y).toBeLessThan(chart.axis)
	expect(chart.rows).toEqual([
		['n20', 'n2'],
		['n50', 'n5']
	])
})

test('near values of a curve are written to both sides, and points outside are only in the table', () => {
	const chart = curve({ tried: [55, 5.5], points: [[200, 9]] })
	expect(chart.values.map(({ anchor }) => anchor)).toEqual(['end', 'start'])
	expect(chart.points).toEqual([])
	expect(chart.rows.at(-1)).toEqual(['n200', 'n9'])
	expect(curve({ tried: [100, 9] }).values[1]!.anchor).toBe('middle')
})

test('a flat curve has no NaN', () => {
	const flat = curve({ sure: [], points: [], here: [50, 0], tried: [50, 0], range: [50, 50] })
	expect(JSON.stringify(flat)).not.toMatch(/NaN|null/)
})
