import { showLooks } from '#platform/privacy/looks.ts'
import { PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import { reads } from '../../../../../personal-data.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, { sorts: ['waktu'], standard: 'waktu' })
	const page = { limit: PAGE_ROWS, offset: rowsBefore(query) }
	return { query, ...(await showLooks(locals.ctx, reads, page)) }
}
