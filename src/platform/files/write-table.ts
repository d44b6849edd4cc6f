import writeExcel from 'write-excel-file/node'

/** What may be written into a cell. Identity numbers and dates are text; money is a number. */
export type Value = string | number | null | undefined

export type Column<Row> = {
	readonly header: string
	value(row: Row): Value
	/** In characters; only .xlsx knows widths. */
	readonly width?: number
}

export type WrittenSheet = {
	readonly name: string
	readonly columns: readonly Pick<Column<never>, 'header' | 'width'>[]
	readonly rows: readonly (readonly Value[])[]
}

const PIECE = 65_536
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A table as comma-separated text in pieces: UTF-8 with its mark, so that Excel reads accents,
 * CRLF line ends. Text that a spreadsheet would take for a formula gets an apostrophe before it,
 * which `readTables` takes away.
 */
export async function* writeCsv<Row>(
	columns: readonly Column<Row>[],
	rows: Iterable<Row> | AsyncIterable<Row>
): AsyncGenerator<string> {
	let piece = BYTE_ORDER_MARK + csvLine(columns.map(({ header }) => header))
	for await (const row of rows) {
		piece += csvLine(columns.map((column) => column.value(row)))
		if (piece.length < PIECE) continue
		yield piece
		piece = ''
	}
	yield piece
}

/** A sheet of `writeXlsx`. */
export function sheetOf<Row>(
	name: string,
	columns: readonly Column<Row>[],
	rows: readonly Row[]
): WrittenSheet {
	return { name, columns, rows: rows.map((row) => columns.map((column) => column.value(row))) }
}

/** An .xlsx workbook. Text stays text, whatever it looks like: a NIP keeps its 18 digits. */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
	const workbook = sheets.map(({ name, columns, rows }) => ({
		sheet: sheetName(name),
		stickyRowsCount: 1,
		columns: columns.map(({ width }) => ({ width: width ?? 18 })),
		data: [
			columns.map(({ header }) => ({ ...xlsxCell(header), fontWeight: 'bold' as const })),
			...rows.map((row) => row.map(xlsxCell))
		]
	}))
	return writeExcel(workbook).toBuffer()
}

const csvLine = (values: readonly Value[]) => values.map(csvCell).join(',') + '\r\n'

function csvCell(value: Value): string {
	if (typeof value !== 'string') return String(value ?? '')
	const text = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value
	return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function xlsxCell(value: Value) {
	if (typeof value === 'number') return { value, type: Number }
	return { value: cellText(value ?? ''), type: String }
}

const LONGEST_TEXT = 32_767

/**
 * Text as Excel takes it: at most 32,767 characters; what Excel would take for one of its own
 * escapes (`_x000D_`) is escaped; the writer leaves out what XML forbids. The writer keeps its
 * texts in a plain object and loses names that every object has, so `constructor` gets a space
 * behind.
 */
function cellText(text: string): string {
	if (text in {}) return `${text} `
	return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').slice(0, LONGEST_TEXT)
}

const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || 'Tabel'
