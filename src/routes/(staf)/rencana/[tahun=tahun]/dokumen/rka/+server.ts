import { exportBudgetAnnex } from '#plan/server/export-budget-annex.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { XLSX } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes it is recorded.
export const GET: RequestHandler = async ({ locals, params }) => {
	const bytes = await inTransaction(locals.ctx, (ctx) =>
		exportBudgetAnnex(ctx, Number(params.tahun))
	)
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': XLSX,
			'content-disposition': `attachment; filename="lampiran-rka-${params.tahun}.xlsx"`
		}
	})
}
