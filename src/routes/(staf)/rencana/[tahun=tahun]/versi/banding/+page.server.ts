import { readDifferenceQuery } from '#plan/filters.ts'
import { compareVersions } from '#plan/server/compare-versions.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const query = readDifferenceQuery(url.searchParams)
	const asked = {
		tahun: Number(params.tahun),
		dari: Number(query.filter['dari'] ?? 1),
		ke: Number(query.filter['ke'] ?? 1),
		bagian: query.part,
		cari: query.filter['cari'] ?? '',
		page: query.page
	}
	return { year: asked.tahun, query, ...(await compareVersions(locals.ctx, asked)) }
}
