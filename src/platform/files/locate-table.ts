import {
	columnKeys,
	headerKey,
	matchHeaders,
	type FieldList,
	type Mapping,
	type Match
} from './match-headers.ts'
import { textIn } from './read-cell.ts'
import { sortRows, type Header, type IgnoredRows } from './sort-rows.ts'
import type { Cell, Sheet } from './sheet.ts'

/** A table found inside a sheet. Rows are counted from 1, as the spreadsheet does. */
export type Table<Name extends string> = Header &
	Match<Name> & {
		readonly sheet: Sheet
		/** Rows that hold a record each. */
		readonly rows: readonly number[]
		readonly ignored: IgnoredRows
		/** `sure` when every required field was known by its header. */
		readonly confidence: 'sure' | 'unsure'
	}

const DEEPEST_HEADER = 40
const LOOKED_AT = 50

/**
 * Finds the table that `list` describes: below title rows, under a header of one or two rows, above
 * a footer. Undefined where the sheet has none. `list` may know nothing of the domain but names and
 * headers; the same search serves every importer.
 */
export function locateTable<Name extends string>(
	sheet: Sheet,
	list: FieldList<Name>
): Table<Name> | undefined {
	const header = byHeader(sheet, list) ?? byContent(sheet, list)
	if (!header) return undefined
	const match = matchHeaders(header.headers, list)
	const missing = requiredOf(list).filter((field) => match.mapping[field.name] === undefined)
	for (const { name, looksRight } of missing) {
		const column = looksRight && columnThatLooksRight(sheet, header.headerRow, looksRight)
		if (column !== undefined) match.mapping[name] = column
	}
	const confidence = missing.length === 0 ? 'sure' : 'unsure'
	return { sheet, ...header, ...match, ...sortRows(sheet, header, match.mapping, list), confidence }
}

/** The tables of a file: those of visible sheets, or of hidden ones where no visible sheet has any. */
export function locateTables<Name extends string>(
	sheets: readonly Sheet[],
	list: FieldList<Name>
): Table<Name>[] {
	const tables = sheets.flatMap((sheet) => locateTable(sheet, list) ?? [])
	const visible = tables.filter(({ sheet }) => !sheet.hidden)
	return visible.length > 0 ? visible : tables
}

/** Text by which a corrected mapping is found again: the same headers in whatever order. */
export const headerSignature = (headers: readonly string[]): string =>
	columnKeys(headers).filter(Boolean).sort().join('|')

/** The mapping by `columnKeys` instead of column numbers, as it is remembered. */
export function rememberedMapping<Name extends string>(table: Table<Name>) {
	const keys = columnKeys(table.headers)
	return Object.fromEntries(
		Object.entries<number | undefined>(table.mapping).map(([name, column]) => [name, keys[column!]])
	) as Partial<Record<Name, string>>
}

/**
 * The table with a mapping that somebody corrected. `columns` names a field's column by its key
 * (`columnKeys`); null takes the field away; what it does not name stays as guessed.
 */
export function withMapping<Name extends string>(
	table: Table<Name>,
	list: FieldList<Name>,
	columns: Partial<Record<Name, string | null>>
): Table<Name> {
	const keys = columnKeys(table.headers)
	const mapping: Mapping<Name> = { ...table.mapping }
	for (const { name } of list.fields) {
		const key = columns[name]
		if (key === undefined) continue
		const column = key === null ? -1 : keys.indexOf(key)
		if (column < 0) delete mapping[name]
		else mapping[name] = column
	}
	const used = new Set(Object.values<number | undefined>(mapping))
	const unknown = table.unknown.filter((column) => !used.has(column))
	const sorted = sortRows(table.sheet, table, mapping, list)
	return { ...table, mapping, unknown, ...sorted, confidence: 'sure' }
}

/** The cell of a field in a row, or undefined where the table has no such column. */
export function cellOf<Name extends string>(
	table: Table<Name>,
	row: number,
	field: Name
): Cell | undefined {
	const column = table.mapping[field]
	return column === undefined ? undefined : (table.sheet.rows[row - 1]?.[column] ?? '')
}

const requiredOf = <Name extends string>(list: FieldList<Name>) =>
	list.fields.filter((field) => field.required)

/** The row, or the two rows joined, that say most to us; at least two fields and one required. */
function byHeader<Name extends string>(sheet: Sheet, list: FieldList<Name>): Header | undefined {
	const depth = Math.min(DEEPEST_HEADER, sheet.rows.length)
	const single = Array.from({ length: depth }, (_, i) => headerAt(i, i, texts(sheet, i)))
	const double = Array.from({ length: depth - 1 }, (_, i) =>
		headerAt(i, i + 1, joined(texts(sheet, i), texts(sheet, i + 1)))
	)
	let best: Header | undefined
	let most = 1
	for (const header of [...single, ...double]) {
		const { mapping, neverStored } = matchHeaders(header.headers, list)
		const score = new Set(Object.values(mapping)).size + neverStored.length
		if (score <= most || requiredOf(list).every(({ name }) => mapping[name] === undefined)) continue
		best = header
		most = score
	}
	return best
}

const headerAt = (first: number, last: number, headers: string[]): Header => ({
	firstHeaderRow: first + 1,
	headerRow: last + 1,
	headers
})

/** The row above the first one whose cell looks like a required field. */
function byContent<Name extends string>(sheet: Sheet, list: FieldList<Name>): Header | undefined {
	const { looksRight } = requiredOf(list).find((field) => field.looksRight) ?? {}
	if (!looksRight) return undefined
	const first = sheet.rows
		.slice(0, DEEPEST_HEADER)
		.findIndex((row) => row.some((cell) => looksRight(textIn(cell))))
	for (let i = first - 1; i >= 0; i--) {
		const headers = texts(sheet, i)
		if (new Set(headers.filter((header) => /[a-z]/i.test(header))).size < 2) continue
		return headerAt(i, i, headers)
	}
	return undefined
}

function columnThatLooksRight(sheet: Sheet, from: number, looksRight: (text: string) => boolean) {
	const hits = new Map<number, number>()
	for (const row of sheet.rows.slice(from, from + LOOKED_AT)) {
		for (const [column, cell] of row.entries()) {
			if (looksRight(textIn(cell))) hits.set(column, (hits.get(column) ?? 0) + 1)
		}
	}
	return [...hits].sort(([, a], [, b]) => b - a)[0]?.[0]
}

const texts = (sheet: Sheet, row: number): string[] => (sheet.rows[row] ?? []).map(textIn)

/** A group's title over the titles of its columns: `JABATAN` over `TMT` is `JABATAN TMT`. */
function joined(above: readonly string[], below: readonly string[]): string[] {
	return Array.from({ length: Math.max(above.length, below.length) }, (_, i) => {
		const [a, b] = [above[i] ?? '', below[i] ?? '']
		return headerKey(a) === headerKey(b) ? a : `${a} ${b}`.trim()
	})
}
