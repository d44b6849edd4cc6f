import { agencyQuery, readAgencyQuery } from '#people/filters.ts'
import { listAgencies } from '#people/server/list-agencies.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readAgencyQuery(url.searchParams)
	return { query, ...(await listAgencies(locals.ctx, agencyQuery(query))) }
}
