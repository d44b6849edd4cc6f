import { assessmentColumns } from '#people/export.ts'
import { assessmentQuery, readAssessmentQuery } from '#people/filters.ts'
import { exportAssessments } from '#people/server/list-assessments.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const query = assessmentQuery(readAssessmentQuery(url.searchParams))
	const rows = await inTransaction(locals.ctx, (ctx) => exportAssessments(ctx, query))
	return sendTable(url.searchParams.get('format'), 'asesmen', assessmentColumns, rows)
}
