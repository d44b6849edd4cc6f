import { readSpendingQuery, spendingFilter } from '#plan/filters.ts'
import { exportSpending } from '#plan/server/list-spending.ts'
import { spendingSheet } from '#plan/spending-sheet.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const query = readSpendingQuery(url.searchParams)
	const year = Number(params.tahun)
	const rows = await exportSpending(locals.ctx, year, spendingFilter(query), query)
	return sendTable(url.searchParams.get('format'), `realisasi-${year}`, spendingSheet, rows)
}
