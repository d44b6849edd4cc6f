import { cellOf, type Table } from './locate-table.ts'
import { isError, textIn } from './read-cell.ts'
import { cellText, type Cell } from './sheet.ts'

/** What is said of one cell: the column's header as the file writes it, and a sentence. */
export type Note = { column: string; reason: string }

/** What an importer makes of one row: what it says, or why it cannot be taken. Rows count from 1. */
export type Judged<Values> =
	| { row: number; label: string; values: Values; warnings: Note[] }
	| { row: number; label: string; problems: Note[] }

/** One row of a located table, read field by field, with what is to be said of it. Never throws. */
export class RowReader<Name extends string> {
	readonly warnings: Note[] = []
	readonly problems: Note[] = []
	readonly #table: Table<Name>
	readonly #row: number
	readonly #identity: Name

	/** `identity` is the field to name where what is said concerns one without a column. */
	constructor(table: Table<Name>, row: number, identity: NoInfer<Name>) {
		this.#table = table
		this.#row = row
		this.#identity = identity
	}

	cell(field: Name): Cell | undefined {
		return cellOf(this.#table, this.#row, field)
	}

	/** The field's text as it was meant, '' where nothing stands. */
	text(field: Name): string {
		return textIn(this.cell(field))
	}

	/**
	 * What `parse` makes of the field's cell; undefined for an empty one. A filled cell of which it
	 * makes nothing is warned of with `expected`, the sentence that says how to write it.
	 */
	take<Value>(
		field: Name,
		parse: (cell: Cell | undefined) => Value | undefined,
		expected: string
	): Value | undefined {
		const text = this.text(field)
		if (text === '') return undefined
		const value = parse(this.cell(field))
		if (value === undefined)
			this.warn(field, `“${shown(text)}” tidak terbaca dan dilewati. ${expected}`)
		return value
	}

	/** `take` for what is read from text alone. */
	takeText<Value>(
		field: Name,
		parse: (text: string) => Value | undefined,
		expected: string
	): Value | undefined {
		return this.take(field, (cell) => parse(textIn(cell)), expected)
	}

	/** Warns of each mapped cell in which the spreadsheet itself reports an error, such as `#N/A`. */
	warnOfErrors(): void {
		for (const field of Object.keys(this.#table.mapping) as Name[]) {
			const cell = this.cell(field)
			if (!isError(cell)) continue
			this.warn(
				field,
				`Sel berisi ${cellText(cell)} dan dianggap kosong. Betulkan rumusnya bila perlu.`
			)
		}
	}

	warn(field: Name, reason: string): void {
		this.warnings.push({ column: this.#header(field), reason })
	}

	reject(field: Name, reason: string): void {
		this.problems.push({ column: this.#header(field), reason })
	}

	#header(field: Name): string {
		const { headers, mapping } = this.#table
		const column = mapping[field] ?? mapping[this.#identity]
		return headers[column ?? -1] ?? this.#identity
	}
}

/** As much of a cell as a sentence can hold; 16 digits may be somebody's NIK and are not shown. */
export function shown(text: string): string {
	const safe = text.replace(/(?<!\d)\d{16}(?!\d)/g, '…')
	return safe.length > 40 ? `${safe.slice(0, 39)}…` : safe
}

type Filled<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

/** Without what is undefined or '': what a row does not say is absent. */
export function present<T extends object>(values: T): Filled<T> {
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
	) as Filled<T>
}
