import { correctionStates } from '#people/correction.ts'
import { listCorrections } from '#people/server/decide-correction.ts'
import { oneOf, PAGE_ROWS, readQuery, rowsBefore, searchIn } from '#ui/table/url.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, {
		sorts: ['lama'],
		standard: 'lama',
		filters: ['cari', 'keadaan']
	})
	const filter = {
		state: oneOf(correctionStates, query.filter['keadaan']),
		search: searchIn(query.filter['cari'])
	}
	const page = { limit: PAGE_ROWS, offset: rowsBefore(query) }
	return {
		query,
		now: locals.ctx.now,
		...(await listCorrections(locals.ctx, filter, page)),
		done: url.searchParams.has('selesai')
	}
}
