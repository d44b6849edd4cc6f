import { listVersions } from '#plan/server/list-versions.ts'
import { readVersionQuery } from '#plan/filters.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const query = readVersionQuery(url.searchParams)
	const year = Number(params.tahun)
	return { year, query, ...(await listVersions(locals.ctx, { tahun: year, page: query.page })) }
}
