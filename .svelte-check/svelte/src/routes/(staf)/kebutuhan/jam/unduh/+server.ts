import { hoursColumns } from '#hours/export.ts'
import { hoursQuery, readHoursQuery } from '#hours/filters.ts'
import { exportPeople } from '#hours/server/list-people.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const thisYear = Number(civilDate(locals.ctx.now).slice(0, 4))
	const input = hoursQuery(readHoursQuery(url.searchParams), thisYear)
	const rows = await inTransaction(locals.ctx, (ctx) => exportPeople(ctx, input))
	return sendTable(url.searchParams.get('format'), `jp-${input.year}`, hoursColumns, rows)
}
