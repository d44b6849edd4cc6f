import { competencyQuery, readCompetencyQuery } from '#people/filters.ts'
import { listCompetencies } from '#people/server/list-competencies.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readCompetencyQuery(url.searchParams)
	return { query, ...(await listCompetencies(locals.ctx, competencyQuery(query))) }
}
