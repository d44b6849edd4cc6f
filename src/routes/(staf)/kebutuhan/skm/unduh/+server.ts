import { surveyColumns } from '#needs/export.ts'
import { readSkmQuery, skmQuery } from '#needs/filters.ts'
import { listSurveys } from '#needs/server/list-surveys.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, url }) => {
	const asked = skmQuery(readSkmQuery(url.searchParams))
	const { rows } = await listSurveys(locals.ctx, { ...asked, page: undefined })
	return sendTable(url.searchParams.get('format'), 'skm', surveyColumns, rows)
}
