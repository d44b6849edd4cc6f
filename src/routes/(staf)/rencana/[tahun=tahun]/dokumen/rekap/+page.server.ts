import { readRecapQuery } from '#plan/filters.ts'
import { listRecaps } from '#plan/server/show-papers.ts'
import { listed } from '#ui/table/url.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const query = readRecapQuery(url.searchParams)
	const { limit, offset } = listed(query)
	const year = Number(params.tahun)
	return { year, query, ...(await listRecaps(locals.ctx, { year, limit, offset })) }
}
