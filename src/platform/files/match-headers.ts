import { tidy } from './read-cell.ts'

/** One thing that an importer looks for in a table. */
export type Field<Name extends string> = {
	readonly name: Name
	/** What people call it, for the form that corrects the mapping. */
	readonly label: string
	/** Keys (`headerKey`) of the headers it goes by, the best first. */
	readonly headers: readonly string[]
	/** The table cannot be read without it. */
	readonly required?: boolean
	/** Knows a cell of this field by its look, for tables whose header nobody knows. */
	looksRight?(text: string): boolean
	/** Such a cell makes its row a record, however little the rest says; without it, one that looks right does. */
	isRecord?(text: string): boolean
}

export type FieldList<Name extends string> = {
	readonly fields: readonly Field<Name>[]
	/** What is recognised and never kept, and the headers it goes by. */
	readonly neverStored: readonly Field<string>[]
	/** Keys of headers that are known and simply not needed. */
	readonly unneeded: readonly string[]
}

/** Which column, counted from 0, holds which field. */
export type Mapping<Name extends string> = Partial<Record<Name, number>>

export type Match<Name extends string> = {
	mapping: Mapping<Name>
	/** Columns of things that are never stored. */
	neverStored: { field: Field<string>; column: number }[]
	/** Columns whose header says nothing to us. */
	unknown: number[]
}

/**
 * A header as it is compared: `NIP BARU`, `nip_baru`, `nipBaru` and `N.I.P. Baru` are all
 * `nip baru`; what stands in brackets does not count unless it is all there is.
 */
export function headerKey(header: string): string {
	const words = (text: string) =>
		text
			.replace(/([a-z])([A-Z])/g, '$1 $2')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, ' ')
			.replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')
			.trim()
	const text = tidy(header)
	return words(text.replace(/\([^)]*\)/g, ' ')) || words(text)
}

/** `headerKey` of each column, with a number behind the second and later ones of the same header. */
export function columnKeys(headers: readonly string[]): string[] {
	const seen = new Map<string, number>()
	return headers.map((header) => {
		const key = headerKey(header)
		const count = (seen.get(key) ?? 0) + 1
		seen.set(key, count)
		return count === 1 || key === '' ? key : `${key} ${count}`
	})
}

/** Which headers belong to which fields. A field takes the best of its headers, each column serves once. */
export function matchHeaders<Name extends string>(
	headers: readonly string[],
	list: FieldList<Name>
): Match<Name> {
	const keys = columnKeys(headers)
	const columnOf = (field: Field<string>) =>
		field.headers.map((header) => keys.indexOf(header)).find((column) => column >= 0)

	const mapping: Mapping<Name> = {}
	for (const field of list.fields) {
		const column = columnOf(field)
		if (column !== undefined) mapping[field.name] = column
	}
	const neverStored = list.neverStored.flatMap((field) =>
		keys.flatMap((key, column) => (field.headers.includes(key) ? [{ field, column }] : []))
	)
	const known = new Set([
		...list.unneeded,
		...[...list.fields, ...list.neverStored].flatMap((field) => field.headers)
	])
	const unknown = keys.flatMap((key, column) =>
		key === '' || known.has(key.replace(/ \d+$/, '')) || known.has(key) ? [] : [column]
	)
	return { mapping, neverStored, unknown }
}
