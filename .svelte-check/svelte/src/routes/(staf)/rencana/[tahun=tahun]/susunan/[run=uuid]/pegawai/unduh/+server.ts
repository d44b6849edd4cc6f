import { owingColumns } from '#plan/export.ts'
import { readOwingQuery } from '#plan/filters.ts'
import { exportOwing } from '#plan/server/list-owing.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const ref = { tahun: Number(params.tahun), run: params.run }
	const { page: _, ...query } = readOwingQuery(url.searchParams)
	const { cari: search, opd: agencyId } = query.filter
	const rows = await inTransaction(locals.ctx, (ctx) =>
		exportOwing(ctx, ref, { ...query, search, agencyId })
	)
	const format = url.searchParams.get('format')
	return sendTable(format, `yang-masih-kurang-${ref.tahun}`, owingColumns, rows)
}
