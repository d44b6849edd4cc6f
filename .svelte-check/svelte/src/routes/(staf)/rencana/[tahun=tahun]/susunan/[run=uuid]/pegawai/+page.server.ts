import { readOwingQuery } from '#plan/filters.ts'
import { listOwing, listPayers } from '#plan/server/list-owing.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ref = { tahun: Number(params.tahun), run: params.run }
	const query = readOwingQuery(url.searchParams)
	const { cari: search, opd: agencyId } = query.filter
	return {
		...ref,
		query,
		...(await listOwing(locals.ctx, ref, { ...query, search, agencyId })),
		agencies: await listPayers(locals.ctx)
	}
}
