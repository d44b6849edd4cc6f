import { activityFilter, readActivityQuery } from '#plan/filters.ts'
import { exportActivities } from '#plan/server/list-activities.ts'
import { columnsFor } from '#plan/sheet.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, url }) => {
	const filter = activityFilter(readActivityQuery(url.searchParams))
	const { activities, choices } = await exportActivities(locals.ctx, filter)
	const format = url.searchParams.get('format')
	return sendTable(format, 'katalog-kegiatan', columnsFor(choices), activities)
}
