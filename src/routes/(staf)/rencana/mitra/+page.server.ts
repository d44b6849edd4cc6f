import { partnerFilter, readPartnerQuery } from '#plan/filters.ts'
import { listPartners } from '#plan/server/edit-partners.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readPartnerQuery(url.searchParams)
	return { query, ...(await listPartners(locals.ctx, partnerFilter(query), query.page)) }
}
