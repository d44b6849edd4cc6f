import { unseatedColumns } from '#plan/export.ts'
import { exportUnseated } from '#plan/server/show-calendar.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const rows = await inTransaction(locals.ctx, (ctx) => exportUnseated(ctx, year))
	const name = `belum-mendapat-tempat-${year}`
	return sendTable(url.searchParams.get('format'), name, unseatedColumns, rows)
}
