import { listAccounts } from '#platform/access/list-accounts.ts'
import { PAGE_ROWS, readQuery } from '#ui/table/url.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, {
		sorts: ['nama'],
		standard: 'nama',
		filters: ['cari']
	})
	const { accounts, total } = await listAccounts(locals.ctx, {
		page: query.page,
		search: query.filter['cari'] ?? '',
		size: PAGE_ROWS
	})
	return { query, rows: accounts, total }
}
