import { proposalColumns } from '#needs/proposals/export.ts'
import { proposalQuery, readProposalQuery } from '#needs/proposals/filters.ts'
import { exportProposals } from '#needs/server/list-proposals.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const query = proposalQuery(readProposalQuery(url.searchParams))
	const rows = await inTransaction(locals.ctx, (ctx) => exportProposals(ctx, query))
	return sendTable(url.searchParams.get('format'), 'usulan', proposalColumns, rows)
}
