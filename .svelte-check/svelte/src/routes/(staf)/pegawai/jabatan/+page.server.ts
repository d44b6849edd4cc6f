import { positionQuery, readPositionQuery } from '#people/filters.ts'
import { listPositions } from '#people/server/list-positions.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readPositionQuery(url.searchParams)
	return { query, ...(await listPositions(locals.ctx, positionQuery(query))) }
}
