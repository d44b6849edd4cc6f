import { listUncertain } from '#needs/server/list-uncertain.ts'
import { PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, { sorts: ['tingkat'], standard: '-tingkat' })
	const page = { limit: PAGE_ROWS, offset: rowsBefore(query) }
	return { query, ...(await listUncertain(locals.ctx, page)) }
}
