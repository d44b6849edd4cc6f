import { dutyColumns } from '#needs/export.ts'
import { dutyQuery, readDutyQuery } from '#needs/filters.ts'
import { exportMandates } from '#needs/server/list-mandates.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const nextYear = Number(civilDate(locals.ctx.now).slice(0, 4)) + 1
	const asked = dutyQuery(readDutyQuery(url.searchParams), nextYear)
	const rows = await inTransaction(locals.ctx, (ctx) => exportMandates(ctx, asked))
	return sendTable(
		url.searchParams.get('format'),
		`kewajiban-${asked.filter.year}`,
		dutyColumns,
		rows
	)
}
