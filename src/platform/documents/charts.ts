import { FACE } from './fonts.ts'

/**
 * Charts for papers, as SVG text 480 units wide, set in the face of the document. Bars begin at
 * zero, values stand on or beside them as words that the caller formats; the document says the
 * same in words (alt) and figures (table).
 */

export type Bar = { readonly label: string; readonly value: number; readonly text: string }

/** A part of stacked bars; `unknown` is drawn as hatching. */
export type Series = { readonly label: string; readonly unknown?: boolean }
export type StackedBar = {
	readonly label: string
	/** One for each series, in its order. */
	readonly values: readonly number[]
	readonly texts: readonly string[]
}

const WIDTH = 480
const LABELS = 150
const LABEL_LETTERS = 26
const ROW = 26
const BAR = 16
/** Width of a letter in the face at 10 units, about. */
const LETTER = 5.8

const INK = '#1b1f22'
const LINE = '#6f797e'
/** Neighbours differ in lightness, so that they survive a black-and-white copy. */
const FILLS = [
	{ fill: '#0b5470', on: '#ffffff', halo: '' },
	{ fill: '#dfa956', on: INK, halo: '' },
	{ fill: '#7a1f35', on: '#ffffff', halo: '' },
	{ fill: '#b9c1c4', on: INK, halo: '' }
] as const
/** Hatching, and a halo that keeps words readable on it. */
const UNKNOWN = {
	fill: 'url(#unknown)',
	on: INK,
	halo: ' stroke="#ffffff" stroke-width="2.5" paint-order="stroke"'
}

/** Horizontal bars, one below the other. */
export function barChart(bars: readonly Bar[]): string {
	const reach = WIDTH - LABELS - textWidth(bars.map(({ text }) => text)) - 8
	const scale = reach / greatest(bars.map(({ value }) => value))
	return drawing(
		bars.length * ROW + 4,
		bars.map(({ label, value, text }, row) => {
			const length = value * scale
			return (
				rowLabel(label, row * ROW) +
				rect(LABELS, row * ROW + 5, length, FILLS[0].fill) +
				words(text, LABELS + length + 6, row * ROW + 17)
			)
		}),
		bars.length * ROW
	)
}

/** Horizontal bars in parts, with the names of the parts above. A value stands in its part where it fits. */
export function stackedChart(series: readonly Series[], bars: readonly StackedBar[]): string {
	const top = 24
	const scale = (WIDTH - LABELS - 10) / greatest(bars.map(({ values }) => sum(values)))
	const paint = series.map(({ unknown }, part) => (unknown ? UNKNOWN : FILLS[part % FILLS.length]!))

	let legend = ''
	let x = 0
	for (const [part, { label }] of series.entries()) {
		legend += rect(x, 2, 12, paint[part]!.fill, 12) + words(label, x + 17, 12)
		x += 34 + label.length * LETTER
	}

	const rows = bars.map(({ label, values, texts }, row) => {
		const y = top + row * ROW
		let from = LABELS
		const parts = values.map((value, part) => {
			const length = value * scale
			const { fill, on, halo } = paint[part]!
			const text = texts[part]!
			const fits = length > textWidth([text]) + 6
			const drawn =
				rect(from, y + 5, length, fill) +
				(fits ? words(text, from + length / 2, y + 17, 'middle', on, halo) : '')
			from += length
			return drawn
		})
		return rowLabel(label, y) + parts.join('')
	})
	return drawing(top + bars.length * ROW + 4, [legend, ...rows], top + bars.length * ROW, top)
}

/** Upright columns, as for the months of a year. */
export function columnChart(columns: readonly Bar[]): string {
	const floor = 150
	const step = WIDTH / columns.length
	const scale = (floor - 20) / greatest(columns.map(({ value }) => value))
	return drawing(floor + 20, [
		...columns.map(({ label, value, text }, i) => {
			const middle = i * step + step / 2
			const height = value * scale
			return (
				rect(middle - step * 0.32, floor - height, step * 0.64, FILLS[0].fill, height) +
				words(text, middle, floor - height - 5, 'middle') +
				words(label, middle, floor + 14, 'middle')
			)
		}),
		line(0, floor, WIDTH, floor)
	])
}

function drawing(height: number, parts: readonly string[], axisTo?: number, axisFrom = 0): string {
	const axis = axisTo === undefined ? '' : line(LABELS, axisFrom, LABELS, axisTo)
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="${FACE}" font-size="10">` +
		`<defs><pattern id="unknown" width="5" height="5" patternUnits="userSpaceOnUse">` +
		`<rect width="5" height="5" fill="#ffffff"/><path d="M0 5L5 0" stroke="${LINE}" stroke-width="0.8"/></pattern></defs>` +
		parts.join('') +
		axis +
		'</svg>'
	)
}

/** A label at the left of a row, in two lines where one is too short. */
function rowLabel(label: string, y: number): string {
	const lines = twoLines(label)
	return lines
		.map((text, i) => words(text, LABELS - 8, y + 17 + (i - (lines.length - 1) / 2) * 11, 'end'))
		.join('')
}

/** Breaks at the last space that fits; what does not fit in two lines ends with "…". */
function twoLines(label: string): string[] {
	if (label.length <= LABEL_LETTERS) return [label]
	const space = label.lastIndexOf(' ', LABEL_LETTERS)
	const end = space > 0 ? space : LABEL_LETTERS
	const rest = label.slice(end).trim()
	return [
		label.slice(0, end),
		rest.length > LABEL_LETTERS ? `${rest.slice(0, LABEL_LETTERS - 1)}…` : rest
	]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const greatest = (values: readonly number[]) => Math.max(...values, 0) || 1
const textWidth = (texts: readonly string[]) =>
	Math.max(0, ...texts.map(({ length }) => length)) * LETTER

const place = (value: number) => Number(value.toFixed(2))

const rect = (x: number, y: number, width: number, fill: string, height = BAR) =>
	`<rect x="${place(x)}" y="${place(y)}" width="${place(width)}" height="${place(height)}" fill="${fill}" stroke="${LINE}" stroke-width="0.4"/>`

const line = (x1: number, y1: number, x2: number, y2: number) =>
	`<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${INK}" stroke-width="0.8"/>`

const words = (
	text: string,
	x: number,
	y: number,
	anchor = 'start',
	fill: string = INK,
	halo = ''
) =>
	`<text x="${place(x)}" y="${place(y)}" text-anchor="${anchor}" fill="${fill}"${halo}>${escaped(text)}</text>`

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
