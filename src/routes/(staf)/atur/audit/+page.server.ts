import { listAudit } from '#platform/audit/read.ts'
import type { PageServerLoad } from './$types'
import { readAuditQuery } from './query.ts'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { query, dates, filter, page } = readAuditQuery(url.searchParams)
	return { query, dates, ...(await listAudit(locals.ctx, filter, page)) }
}
