import { idIn, listed, oneOf, readQuery, searchIn, type TableQuery } from '#ui/table/url.ts'
import { checkCodes, dimensions, type FindingQuery, type FindingSort } from './model.ts'
import { codesOf } from './rules.ts'

const SORTS = ['periksa', 'nama', 'opd'] as const

export const readFindingQuery = (params: URLSearchParams): TableQuery<FindingSort> =>
	readQuery(params, {
		sorts: SORTS,
		standard: 'periksa',
		filters: ['cari', 'opd', 'periksa', 'sisi']
	})

/** Findings as an address asks for them: of one check, of one side of quality, or all. */
export function findingQuery(query: TableQuery<FindingSort>): FindingQuery {
	const { cari, opd, periksa, sisi } = query.filter
	const code = oneOf(checkCodes, periksa)
	const dimension = oneOf(dimensions, sisi)
	return {
		...listed(query),
		search: searchIn(cari),
		agencyId: idIn(opd),
		codes: code ? [code] : dimension ? codesOf(dimension) : checkCodes
	}
}
