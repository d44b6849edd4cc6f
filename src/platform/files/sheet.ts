/**
 * What stands in one cell of a foreign table. Text is a plain string, '' where nothing stands.
 * Everything else keeps its kind, since a number where a NIP should be has lost its last digits:
 *
 *   number   plain digits, or `1.97801012005011E+17` where more than 15 digits cannot be trusted
 *   date     `1985-08-17`, with ` 08:30` behind it when a time of day was kept
 *   boolean  `TRUE` or `FALSE`
 *   error    what the spreadsheet shows, such as `#N/A`
 */
export type Cell = string | SpecialCell

export type SpecialCell = {
	readonly kind: 'number' | 'date' | 'boolean' | 'error'
	readonly text: string
}

/** One sheet. `rows[0]` is the sheet's row 1; rows may be shorter than others, or empty. */
export type Sheet = {
	readonly name: string
	readonly hidden: boolean
	readonly rows: readonly (readonly Cell[])[]
}

export const cellText = (cell: Cell | undefined): string =>
	typeof cell === 'object' ? cell.text : (cell ?? '')

export const cellKind = (cell: Cell | undefined): SpecialCell['kind'] | 'text' | 'empty' =>
	typeof cell === 'object' ? cell.kind : cell ? 'text' : 'empty'
