import { employeeColumns } from '#people/export.ts'
import { employeeQuery, readEmployeeQuery } from '#people/filters.ts'
import { exportEmployees } from '#people/server/list-employees.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const query = employeeQuery(readEmployeeQuery(url.searchParams))
	const rows = await inTransaction(locals.ctx, (ctx) => exportEmployees(ctx, query))
	return sendTable(url.searchParams.get('format'), 'pegawai', employeeColumns, rows)
}
