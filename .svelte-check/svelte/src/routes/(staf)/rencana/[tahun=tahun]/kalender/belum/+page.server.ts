import { readPageQuery } from '#plan/filters.ts'
import { listUnseated } from '#plan/server/show-calendar.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const query = readPageQuery(url.searchParams)
	return { year, query, ...(await listUnseated(locals.ctx, year, query.page)) }
}
