import { assessColumns } from '#plan/export.ts'
import { exportAssessFirst } from '#plan/server/show-composition.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const ref = { tahun: Number(params.tahun), run: params.run }
	const cells = await inTransaction(locals.ctx, (ctx) => exportAssessFirst(ctx, ref))
	const format = url.searchParams.get('format')
	return sendTable(format, `asesmen-yang-mengubah-rencana-${ref.tahun}`, assessColumns, cells)
}
