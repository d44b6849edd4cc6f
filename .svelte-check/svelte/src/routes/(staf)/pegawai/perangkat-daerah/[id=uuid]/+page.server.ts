import { agencyQuery, readAgencyQuery } from '#people/filters.ts'
import { listAgencies } from '#people/server/list-agencies.ts'
import { showAgency } from '#people/server/show-agency.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const query = readAgencyQuery(url.searchParams)
	const [agency, below] = await Promise.all([
		showAgency(locals.ctx, params),
		listAgencies(locals.ctx, agencyQuery(query, params.id))
	])
	return { agency, query, ...below, done: url.searchParams.get('selesai') }
}
