import { sheetOf, writeCsv, writeXlsx, type Column } from './write-table.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A table as a file to be kept: .xlsx when `format` says so, else .csv. `name` has no extension. */
export async function sendTable<Row>(
	format: string | null,
	name: string,
	columns: readonly Column<Row>[],
	rows: readonly Row[]
): Promise<Response> {
	const headers = (type: string, extension: string) => ({
		'content-type': type,
		'content-disposition': `attachment; filename="${name}.${extension}"`
	})
	if (format === 'xlsx') {
		const bytes = await writeXlsx([sheetOf(name, columns, rows)])
		return new Response(new Uint8Array(bytes), { headers: headers(XLSX, 'xlsx') })
	}
	const pieces = await Array.fromAsync(writeCsv(columns, rows))
	return new Response(pieces.join(''), { headers: headers('text/csv; charset=utf-8', 'csv') })
}
