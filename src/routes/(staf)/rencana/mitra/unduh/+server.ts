import { partnerColumns } from '#plan/export.ts'
import { partnerFilter, readPartnerQuery } from '#plan/filters.ts'
import { exportPartners } from '#plan/server/edit-partners.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes a copy is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const filter = partnerFilter(readPartnerQuery(url.searchParams))
	const rows = await inTransaction(locals.ctx, (ctx) => exportPartners(ctx, filter))
	return sendTable(url.searchParams.get('format'), 'mitra-masyarakat', partnerColumns, rows)
}
