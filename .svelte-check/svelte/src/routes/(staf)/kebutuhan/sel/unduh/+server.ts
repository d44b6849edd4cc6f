import { lackingColumns } from '#needs/export.ts'
import { cellQuery, readCellQuery } from '#needs/filters.ts'
import { cellUnknown } from '#needs/refusals.ts'
import { exportCell } from '#needs/server/show-cell.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const asked = cellQuery(readCellQuery(url.searchParams))
	if (!asked) throw cellUnknown()
	const rows = await inTransaction(locals.ctx, (ctx) => exportCell(ctx, asked))
	return sendTable(url.searchParams.get('format'), 'kesenjangan-pegawai', lackingColumns, rows)
}
