import { certainties } from '#people/model.ts'
import { oneOf, PAGE_ROWS, readQuery, rowsBefore, searchIn } from '#ui/table/url.ts'
import { listReferences } from '../../../../references.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, {
		sorts: ['nama'],
		standard: 'nama',
		filters: ['cari', 'kepastian']
	})
	const all = await listReferences(locals.ctx)
	const search = searchIn(query.filter['cari']).toLowerCase()
	const certainty = oneOf(certainties, query.filter['kepastian'])
	const found = all.filter(
		(one) =>
			(!certainty || one.certainty === certainty) &&
			`${one.name} ${one.legalBasis}`.toLowerCase().includes(search)
	)
	const first = rowsBefore(query)
	return {
		query,
		rows: found.slice(first, first + PAGE_ROWS),
		total: found.length,
		unconfirmed: all.filter((one) => one.certainty === 'unconfirmed').length
	}
}
