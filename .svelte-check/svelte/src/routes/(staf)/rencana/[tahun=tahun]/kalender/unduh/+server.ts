import { batchColumns } from '#plan/export.ts'
import { exportCalendar } from '#plan/server/show-calendar.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const rows = await exportCalendar(locals.ctx, Number(params.tahun))
	return sendTable(url.searchParams.get('format'), `kalender-${params.tahun}`, batchColumns, rows)
}
