import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import { findingColumns } from '#quality/export.ts'
import { findingQuery, readFindingQuery } from '#quality/filters.ts'
import { exportFindings } from '#quality/server/list-findings.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const query = findingQuery(readFindingQuery(url.searchParams))
	const rows = await inTransaction(locals.ctx, (ctx) => exportFindings(ctx, query))
	return sendTable(url.searchParams.get('format'), 'temuan-mutu-data', findingColumns, rows)
}
