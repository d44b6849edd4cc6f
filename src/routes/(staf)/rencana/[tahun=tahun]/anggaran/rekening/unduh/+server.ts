import { budgetLineColumns } from '#plan/export.ts'
import { readBudgetRef } from '#plan/filters.ts'
import { showBudgetLines } from '#plan/server/show-budget-lines.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const view = await showBudgetLines(locals.ctx, readBudgetRef(params.tahun, url.searchParams))
	const format = url.searchParams.get('format')
	return sendTable(format, `rincian-biaya-${params.tahun}`, budgetLineColumns, view?.lines ?? [])
}
