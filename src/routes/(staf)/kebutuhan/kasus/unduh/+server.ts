import { caseColumns } from '#needs/message-export.ts'
import { caseQuery, readCaseQuery } from '#needs/message-filters.ts'
import { exportCases } from '#needs/server/list-cases.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const query = caseQuery(readCaseQuery(url.searchParams))
	const rows = await inTransaction(locals.ctx, (ctx) => exportCases(ctx, query))
	return sendTable(url.searchParams.get('format'), 'bank-kasus', caseColumns, rows)
}
