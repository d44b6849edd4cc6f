import { listOwnClaims } from '#hours/server/show-own-claims.ts'
import { PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, { sorts: ['perlu'], standard: 'perlu' })
	return {
		query,
		...(await listOwnClaims(locals.ctx, { limit: PAGE_ROWS, offset: rowsBefore(query) }))
	}
}
