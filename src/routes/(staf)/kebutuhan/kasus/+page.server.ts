import { mayShowNeeds, mayWriteCases } from '#needs/access.ts'
import { caseQuery, readCaseQuery } from '#needs/message-filters.ts'
import { listCases } from '#needs/server/list-cases.ts'
import { mayReadStandards } from '#people/access.ts'
import { chooseCompetency } from '#people/server/list-competencies.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx } = locals
	const query = readCaseQuery(url.searchParams)
	return {
		query,
		...(await listCases(ctx, caseQuery(query))),
		competencies: mayReadStandards(ctx.actor) ? await chooseCompetency(ctx) : [],
		mayWrite: mayWriteCases(ctx.actor),
		mayShowNeeds: mayShowNeeds(ctx.actor)
	}
}
