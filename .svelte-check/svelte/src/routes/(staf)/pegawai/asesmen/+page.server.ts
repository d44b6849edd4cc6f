import { mayListAgencies } from '#people/access.ts'
import { assessmentQuery, readAssessmentQuery } from '#people/filters.ts'
import { chooseAgency } from '#people/server/list-agencies.ts'
import { listAssessments } from '#people/server/list-assessments.ts'
import { chooseCompetency } from '#people/server/list-competencies.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx } = locals
	const query = readAssessmentQuery(url.searchParams)
	const [found, agencies, competencies] = await Promise.all([
		listAssessments(ctx, assessmentQuery(query)),
		mayListAgencies(ctx.actor) ? chooseAgency(ctx) : [],
		chooseCompetency(ctx)
	])
	return { query, agencies, competencies, ...found }
}
