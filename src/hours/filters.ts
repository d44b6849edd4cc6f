import { employeeKinds } from '#people/model.ts'
import { idIn, oneOf, PAGE_ROWS, readQuery, rowsBefore, type TableQuery } from '#ui/table/url.ts'
import type { HoursListInput, RosterOrder } from './model.ts'

const SORTS = { nama: 'name', opd: 'agency', jp: 'counted', kurang: 'owed' } as const
type Sort = keyof typeof SORTS

export const states = ['kurang', 'tercapai'] as const
const STATES = { kurang: 'owing', tercapai: 'reached' } as const

export const readHoursQuery = (params: URLSearchParams): TableQuery<Sort> =>
	readQuery(params, {
		sorts: Object.keys(SORTS) as Sort[],
		standard: '-kurang',
		filters: ['cari', 'opd', 'jenis', 'keadaan', 'tahun']
	})

/** A list as its address asks for it; what is malformed is left out. `thisYear` where no year is asked for. */
export function hoursQuery(query: TableQuery<Sort>, thisYear: number): HoursListInput {
	const { cari, opd, jenis, keadaan } = query.filter
	const state = oneOf(states, keadaan)
	return {
		year: yearOf(query.filter.tahun, thisYear),
		filter: {
			search: cari?.slice(0, 100),
			agencyId: idIn(opd),
			kind: oneOf(employeeKinds, jenis),
			state: state && STATES[state]
		},
		order: { by: SORTS[query.sort], descending: query.descending } satisfies RosterOrder,
		page: { limit: PAGE_ROWS, offset: rowsBefore(query) }
	}
}

/** A year as an address writes it. */
export const yearOf = <Otherwise>(
	text: string | null | undefined,
	otherwise: Otherwise
): number | Otherwise => (/^2[01]\d\d$/.test(text ?? '') ? Number(text) : otherwise)
