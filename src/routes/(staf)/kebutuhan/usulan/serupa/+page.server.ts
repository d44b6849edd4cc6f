import { readSimilarQuery } from '#needs/proposals/filters.ts'
import { listSimilar } from '#needs/server/list-similar.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readSimilarQuery(url.searchParams)
	const year = /^2[01]\d\d$/.test(query.filter.tahun ?? '') ? Number(query.filter.tahun) : undefined
	return { query, ...(await listSimilar(locals.ctx, { year, page: query.page })) }
}
