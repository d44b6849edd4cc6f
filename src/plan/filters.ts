import { readQuery, type TableQuery } from '#ui/table/url.ts'
import type { ActivityFilter } from './server/store/activity.ts'

export const activitySorts = ['kode', 'nama', 'tujuan', 'jp', 'biaya'] as const
export type ActivitySort = (typeof activitySorts)[number]

export const readActivityQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: activitySorts,
		standard: 'kode',
		filters: ['cari', 'tujuan', 'bentuk', 'keadaan']
	})

export const activityFilter = ({ filter }: TableQuery): ActivityFilter => ({
	search: filter.cari?.slice(0, 100),
	goal: filter.tujuan,
	form: filter.bentuk,
	state: filter.keadaan
})

export const owingSorts = ['nama', 'jp', 'tingkat', 'opd'] as const

export const readOwingQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: owingSorts, standard: '-jp', filters: ['cari', 'opd'] })

export const readSeatQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['nama'], standard: 'nama', filters: ['cari', 'angkatan', 'tambah'] })

export const readLeaveQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['mulai'], standard: 'mulai', filters: ['cari'] })
