import { yearOf } from '#hours/filters.ts'
import { employeeKinds, type EmployeeKind } from '#people/model.ts'
import {
	idIn,
	listed,
	oneOf,
	PAGE_ROWS,
	readQuery,
	rowsBefore,
	searchIn,
	type TableQuery
} from '#ui/table/url.ts'
import { parts, type IndexQuery, type IndexSort } from './model.ts'

/** The rule speaks of PNS, so they are shown unless another kind is asked for. */
const kindIn = (text: string | null | undefined): EmployeeKind =>
	oneOf(employeeKinds, text) ?? 'pns'

const SORTS = ['nama', 'opd', 'nilai'] as const

export const readIndexQuery = (params: URLSearchParams): TableQuery<IndexSort> =>
	readQuery(params, {
		sorts: SORTS,
		standard: 'nama',
		filters: ['cari', 'opd', 'jenis', 'kurang', 'tahun']
	})

/** People as an address asks for them; `newest` where no year is asked for. */
export const indexQuery = (query: TableQuery<IndexSort>, newest: number): IndexQuery => ({
	...listed(query),
	year: yearOf(query.filter.tahun, newest),
	search: searchIn(query.filter.cari),
	agencyId: idIn(query.filter.opd),
	kind: kindIn(query.filter.jenis),
	lacking: oneOf(parts, query.filter.kurang)
})

const AGENCY_SORTS = ['nilai', 'nama'] as const

export const readAgencyIndexQuery = (
	params: URLSearchParams
): TableQuery<(typeof AGENCY_SORTS)[number]> =>
	readQuery(params, { sorts: AGENCY_SORTS, standard: 'nama', filters: ['jenis', 'tahun'] })

export const agencyIndexQuery = (
	query: ReturnType<typeof readAgencyIndexQuery>,
	newest: number
) => ({
	year: yearOf(query.filter.tahun, newest),
	kind: kindIn(query.filter.jenis),
	byName: query.sort === 'nama'
})

export const readDisciplineQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['tanggal'], standard: 'tanggal' })

export const disciplinePage = (query: TableQuery) => ({
	limit: PAGE_ROWS,
	offset: rowsBefore(query)
})
