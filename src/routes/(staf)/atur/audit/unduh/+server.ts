import { auditColumns, exportAudit } from '#platform/audit/read.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import { actName } from '../../../../../acts.ts'
import type { RequestHandler } from './$types'
import { readAuditQuery } from '../query.ts'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const { filter } = readAuditQuery(url.searchParams)
	const rows = await inTransaction(locals.ctx, (ctx) => exportAudit(ctx, filter))
	return sendTable(url.searchParams.get('format'), 'catatan-tindakan', auditColumns(actName), rows)
}
