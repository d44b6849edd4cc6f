import { activityFilter, readActivityQuery } from '#plan/filters.ts'
import { listActivities } from '#plan/server/list-activities.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readActivityQuery(url.searchParams)
	return { query, ...(await listActivities(locals.ctx, activityFilter(query), query)) }
}
