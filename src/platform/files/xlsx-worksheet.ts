import type { Packer } from './packed-table.ts'
import { textRun } from './xlsx-parts.ts'
import { attribute, readXml } from './xml.ts'
import { UnreadableFile } from './unreadable-file.ts'

type Workbook = {
	readonly strings: readonly string[]
	readonly isDate: readonly boolean[]
	readonly since1904: boolean
}

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** The rows of one worksheet as numbers of the packer's values. */
export async function readWorksheet(
	pieces: AsyncIterable<Uint8Array>,
	workbook: Workbook,
	packer: Packer
): Promise<number[][]> {
	const rows: number[][] = []
	const merged: string[] = []
	const inline = textRun()
	let row: number[] = []
	let rowNumber = 0
	let column = -1
	let type = 'n'
	let style = 0
	let value = ''
	let inValue = false

	await readXml(pieces, {
		open(name, tag) {
			if (name === 'v') {
				inValue = true
				value = ''
			} else if (name === 'c') {
				const place = attribute(tag, 'r')
				column = place === undefined ? column + 1 : columnOf(place)
				type = attribute(tag, 't') ?? 'n'
				style = Number(attribute(tag, 's') ?? 0)
				value = ''
				inline.start()
			} else if (name === 'row') {
				rowNumber = Number(attribute(tag, 'r') ?? rowNumber + 1)
				if (!(rowNumber >= 1 && rowNumber <= LAST_ROW)) throw new UnreadableFile('broken')
				column = -1
				while (rows.length < rowNumber) rows.push([])
				row = rows[rowNumber - 1]!
			} else if (name === 'mergeCell') merged.push(attribute(tag, 'ref') ?? '')
			else inline.open(name)
		},
		text(text) {
			if (inValue) value += text
			else inline.text(text)
		},
		close(name) {
			if (name === 'v') inValue = false
			else if (name === 'c') {
				const number = pack(
					packer,
					workbook,
					type,
					style,
					type === 'inlineStr' ? inline.end() : value
				)
				if (number === 0) return
				if (!(column >= 0 && column < LAST_COLUMN)) throw new UnreadableFile('broken')
				packer.count(Math.max(0, column + 1 - row.length))
				while (row.length < column) row.push(0)
				row[column] = number
			} else inline.close(name)
		}
	})
	fillMerged(rows, merged, packer)
	return rows
}

function pack(
	packer: Packer,
	{ strings, isDate, since1904 }: Workbook,
	type: string,
	style: number,
	value: string
): number {
	if (type === 's') return packer.text(strings[Number(value)] ?? '')
	if (type === 'str' || type === 'inlineStr') return packer.text(value)
	if (value === '') return 0
	if (type === 'e') return packer.special('error', value)
	if (type === 'b') return packer.special('boolean', value === '1' ? 'TRUE' : 'FALSE')
	if (type === 'd') return packer.special('date', value.slice(0, 16).replace('T', ' '))

	const number = Number(value)
	if (Number.isNaN(number)) return packer.text(value)
	const date = isDate[style] ? dateOfSerial(number, since1904) : undefined
	return date === undefined
		? packer.special('number', numberText(value))
		: packer.special('date', date)
}

/**
 * A number as its digits. Excel keeps 15; what has more is written with an exponent, so that
 * nobody takes its last digits for true. Tails of binary fractions are rounded away.
 */
export function numberText(written: string): string {
	if (/^-?\d{1,15}$/.test(written)) return written
	const rounded = Number(Number(written).toPrecision(15))
	if (Math.abs(rounded) < 1e15) return String(rounded)
	return rounded.toExponential().replace('e+', 'E+')
}

const DAY = 86_400_000

/**
 * The civil date of a spreadsheet's day number, with the time of day when it has one; undefined
 * outside 1900 to 9999. Day 60 is 29 February 1900, which never was: earlier days count from one
 * day later.
 */
export function dateOfSerial(serial: number, since1904: boolean): string | undefined {
	const days = since1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
	if (!(days >= 2 && days < 2_958_466)) return undefined
	const minutes = Math.round(days * 1440)
	const iso = new Date(Date.UTC(1899, 11, 30) + (minutes / 1440) * DAY).toISOString()
	return minutes % 1440 === 0 ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
}

/** Column of a cell's place: `A1` is 0, `BH12` is 59. */
function columnOf(place: string): number {
	let column = 0
	for (let i = 0; i < place.length; i++) {
		const letter = place.charCodeAt(i) & ~32
		if (letter < 65 || letter > 90) break
		column = column * 26 + letter - 64
	}
	return column - 1
}

/** Lets the value of a merged range stand in each of its cells, inside the rows that were written. */
function fillMerged(rows: number[][], merged: readonly string[], packer: Packer): void {
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
	for (const range of merged) {
		const [from, to] = range.split(':')
		if (!from || !to) continue
		const [top, left] = [rowOf(from), columnOf(from)]
		const value = rows[top]?.[left] ?? 0
		if (value === 0) continue
		const right = Math.min(columnOf(to), width - 1)
		const bottom = Math.min(rowOf(to), rows.length - 1)
		packer.count(Math.max(0, right - left + 1) * Math.max(0, bottom - top + 1))
		for (let r = top; r <= bottom; r++) {
			const row = rows[r]!
			while (row.length <= right) row.push(0)
			for (let c = left; c <= right; c++) row[c] ||= value
		}
	}
}

const rowOf = (place: string): number => Number(place.replace(/^\D+/, '')) - 1
