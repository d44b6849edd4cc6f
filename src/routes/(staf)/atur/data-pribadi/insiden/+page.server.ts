import { listIncidents } from '#platform/privacy/keep-incidents.ts'
import { PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, { sorts: ['waktu'], standard: 'waktu' })
	const page = { limit: PAGE_ROWS, offset: rowsBefore(query) }
	return { query, ...(await listIncidents(locals.ctx, page)) }
}
