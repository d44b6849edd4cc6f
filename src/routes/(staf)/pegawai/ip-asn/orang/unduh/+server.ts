import { indexColumns } from '#professionalism/export.ts'
import { indexQuery, readIndexQuery } from '#professionalism/filters.ts'
import { exportPeopleIndex } from '#professionalism/server/list-index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const thisYear = Number(civilDate(locals.ctx.now).slice(0, 4))
	const asked = indexQuery(readIndexQuery(url.searchParams), thisYear)
	const rows = await inTransaction(locals.ctx, (ctx) => exportPeopleIndex(ctx, asked))
	return sendTable(url.searchParams.get('format'), `ip-asn-${asked.year}`, indexColumns, rows)
}
