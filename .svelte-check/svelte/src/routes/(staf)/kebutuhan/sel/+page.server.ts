import { cellQuery, readCellQuery } from '#needs/filters.ts'
import { cellUnknown } from '#needs/refusals.ts'
import { showCell } from '#needs/server/show-cell.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readCellQuery(url.searchParams)
	const asked = cellQuery(query)
	if (!asked) throw cellUnknown()
	return { query, cell: await showCell(locals.ctx, asked) }
}
