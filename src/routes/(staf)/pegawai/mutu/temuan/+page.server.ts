import { mayEditPeople } from '#people/access.ts'
import { findingQuery, readFindingQuery } from '#quality/filters.ts'
import { listFindings } from '#quality/server/list-findings.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readFindingQuery(url.searchParams)
	return {
		query,
		...(await listFindings(locals.ctx, findingQuery(query))),
		mayMend: mayEditPeople(locals.ctx.actor)
	}
}
