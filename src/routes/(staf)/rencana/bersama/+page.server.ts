import { jointFilter, readJointQuery } from '#plan/filters.ts'
import { listJoints } from '#plan/server/show-joint.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readJointQuery(url.searchParams)
	const left = url.searchParams.has('keluar')
	return { left, query, ...(await listJoints(locals.ctx, jointFilter(query), query.page)) }
}
