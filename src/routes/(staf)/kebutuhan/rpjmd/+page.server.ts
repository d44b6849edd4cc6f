import { yearOf } from '#hours/filters.ts'
import { mayEditTargets } from '#needs/access.ts'
import { listTargets } from '#needs/server/edit-targets.ts'
import { PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, {
		sorts: ['kode'],
		standard: 'kode',
		filters: ['cari', 'tahun']
	})
	const { cari, tahun } = query.filter
	const filter = {
		search: cari?.slice(0, 100),
		year: yearOf(tahun, undefined)
	}
	return {
		query,
		...(await listTargets(locals.ctx, filter, { limit: PAGE_ROWS, offset: rowsBefore(query) })),
		may: { edit: mayEditTargets(locals.ctx.actor) },
		saved: url.searchParams.has('tersimpan')
	}
}
