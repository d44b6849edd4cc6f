import { jointColumns } from '#plan/export.ts'
import { jointFilter, readJointQuery } from '#plan/filters.ts'
import { exportJoints } from '#plan/server/show-joint.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes a copy is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const filter = jointFilter(readJointQuery(url.searchParams))
	const rows = await inTransaction(locals.ctx, (ctx) => exportJoints(ctx, filter))
	return sendTable(url.searchParams.get('format'), 'kegiatan-bersama', jointColumns, rows)
}
