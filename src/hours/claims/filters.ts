import { idIn, listed, oneOf, readQuery, searchIn, type TableQuery } from '#ui/table/url.ts'
import { claimNeeds, claimSorts, type ClaimQuery, type ClaimSort } from './model.ts'

export const readClaimQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: claimSorts, standard: '-umur', filters: ['cari', 'opd', 'keadaan'] })

/** The verifier's list as its address asks for it: what waits, unless something else is asked for. */
export const claimQuery = (query: TableQuery<ClaimSort>): ClaimQuery => ({
	...listed(query),
	search: searchIn(query.filter.cari),
	agencyId: idIn(query.filter.opd),
	need: oneOf(claimNeeds, query.filter.keadaan) ?? 'sent'
})
