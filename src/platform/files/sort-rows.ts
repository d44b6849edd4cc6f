import { headerKey, type FieldList, type Mapping } from './match-headers.ts'
import { textIn } from './read-cell.ts'
import type { Sheet } from './sheet.ts'

/** Where the header stands; rows are counted from 1. */
export type Header = {
	readonly firstHeaderRow: number
	/** The last row of the header. */
	readonly headerRow: number
	/** The header of each column; two header rows are joined into one text. */
	readonly headers: readonly string[]
}

/** Rows that hold no record, counted from 1. */
export type IgnoredRows = {
	/** What stands above the header. */
	readonly titles: readonly number[]
	readonly blank: readonly number[]
	/** The row of 1, 2, 3 under the header. */
	readonly columnNumbers: readonly number[]
	/** A group's title, or the header once more on the next page. */
	readonly headings: readonly number[]
	/** Totals, place and date, signature. */
	readonly footer: readonly number[]
}

const MOST_IN_A_FOOTER = 3

/**
 * Parts the rows around a header into records and the rest. When in doubt a row is a record, since a
 * record that is rejected is seen and a row that is ignored is not.
 */
export function sortRows<Name extends string>(
	sheet: Sheet,
	{ firstHeaderRow, headerRow, headers }: Header,
	mapping: Mapping<Name>,
	list: FieldList<Name>
): { rows: number[]; ignored: IgnoredRows } {
	const required = list.fields.filter((field) => field.required)
	const known = required.filter(({ name }) => mapping[name] !== undefined)
	const sparseLimit = Math.min(MOST_IN_A_FOOTER, Math.floor(headers.length / 3))
	const headerKeys = headers.map(headerKey)
	const texts = (row: number) => (sheet.rows[row - 1] ?? []).map(textIn)

	const looksLikeRecord = (row: readonly string[]) =>
		known.some(({ name, looksRight, isRecord = looksRight }) =>
			isRecord?.(row[mapping[name]!] ?? '')
		)
	const isSparse = (row: readonly string[]) =>
		new Set(row.filter(Boolean)).size <= sparseLimit && !looksLikeRecord(row)
	const isHeading = (row: readonly string[]) => {
		const filled = row.filter(Boolean)
		if (filled.every((text, i) => headerKey(text) === headerKeys.filter(Boolean)[i])) return true
		const saysNothing = known.every(({ name }) => !row[mapping[name]!])
		const isMerged = filled.length > 1 && new Set(filled).size === 1
		return isSparse(row) && (saysNothing || isMerged)
	}

	let last = sheet.rows.length
	while (last > headerRow && isSparse(texts(last))) last--

	const rows: number[] = []
	const titles: number[] = []
	const blank: number[] = []
	const columnNumbers: number[] = []
	const headings: number[] = []
	const footer: number[] = []
	for (let number = 1; number <= sheet.rows.length; number++) {
		if (number >= firstHeaderRow && number <= headerRow) continue
		const row = texts(number)
		if (row.every((text) => text === '')) blank.push(number)
		else if (number < firstHeaderRow) titles.push(number)
		else if (number > last) footer.push(number)
		else if (rows.length === 0 && areColumnNumbers(row)) columnNumbers.push(number)
		else if (isHeading(row)) headings.push(number)
		else rows.push(number)
	}
	return { rows, ignored: { titles, blank, columnNumbers, headings, footer } }
}

/** Three or more whole numbers, each one more than the one before it; brackets do not matter. */
function areColumnNumbers(row: readonly string[]): boolean {
	const numbers = row.filter(Boolean).map((text) => text.replace(/[()[\]]/g, ''))
	return (
		numbers.length >= 3 &&
		numbers.every(
			(text, i) =>
				/^\d{1,3}$/.test(text) && (i === 0 || Number(text) === Number(numbers[i - 1]) + 1)
		)
	)
}
