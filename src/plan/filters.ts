import { differenceParts, type DifferencePart } from './decision.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { idIn, readQuery, type TableQuery } from '#ui/table/url.ts'
import type { ActivityFilter } from './server/store/activity.ts'
import type { BatchFilter } from './server/store/calendar.ts'

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

/** Filters of the year's calendar, and of the batches that they leave. */
export const readCalendarQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['kode'], standard: 'kode', filters: ['bulan', 'opd', 'ruang'] })

export const batchFilter = ({ filter }: TableQuery): BatchFilter => {
	const month = Number(filter.bulan)
	return {
		month: month >= 1 && month <= 12 ? month : undefined,
		agencyId: idIn(filter.opd),
		roomId: idIn(filter.ruang)
	}
}

/** The year's calendar, or the version of it that the address names. */
export const readCalendarRef = (tahun: string, params: URLSearchParams) => ({
	tahun: Number(tahun),
	versi: idIn(params.get('versi') ?? undefined)
})

export const readOfferQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['tanggal'], standard: '-tanggal' })

export const readPageQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['nama'], standard: 'nama' })

/** The year's ledger, of its plan or of the composition that the address names. */
export const readLedgerRef = (tahun: string, params: URLSearchParams) => ({
	tahun: Number(tahun),
	run: idIn(params.get('susunan') ?? undefined)
})

/** An id that the address names; anything else is none. */
export const readUuid = (params: URLSearchParams, name: string): string | undefined =>
	idIn(params.get(name) ?? undefined)

const yearIn = (text: string | null | undefined) =>
	text && /^2[01]\d\d$/.test(text) ? Number(text) : undefined

export const readJointQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: ['tahun'],
		standard: '-tahun',
		filters: ['cari', 'keadaan', 'tahun']
	})

export const jointFilter = ({ filter }: TableQuery) => ({
	search: filter.cari?.slice(0, 100),
	state: filter.keadaan,
	year: yearIn(filter.tahun)
})

export const readPartnerQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['nama'], standard: 'nama', filters: ['cari', 'jenis', 'keadaan'] })

export const partnerFilter = ({ filter }: TableQuery) => ({
	search: filter.cari?.slice(0, 100),
	kind: filter.jenis,
	state: filter.keadaan
})

/** The year of an activity's partners, usually the one that is planned; and what is looked for in the price standards. */
export const readCommunityRef = (params: URLSearchParams, now: Date) => ({
	tahun: yearIn(params.get('tahun')) ?? Number(civilDate(now).slice(0, 4)) + 1,
	harga: (params.get('harga') ?? 'honor').slice(0, 100)
})

export const readVersionQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['nomor'], standard: '-nomor' })

export const readRecapQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['nama'], standard: 'nama' })

/** Two versions of a year and the part of their difference that is shown. */
export type DifferenceQueryState = TableQuery & { part: DifferencePart }

export function readDifferenceQuery(params: URLSearchParams): DifferenceQueryState {
	const query = readQuery(params, {
		...{ sorts: ['beda'], standard: 'beda', filters: ['dari', 'ke', 'bagian', 'cari'] }
	})
	const whole = (text: string | undefined) => (/^[1-9]\d{0,4}$/.test(text ?? '') ? text! : '1')
	const { bagian, cari } = query.filter
	return {
		...query,
		filter: {
			...{ dari: whole(query.filter['dari']), ke: whole(query.filter['ke']) },
			...(bagian && { bagian }),
			...(cari && { cari })
		},
		part: differenceParts.find((one) => one === bagian) ?? 'kegiatan'
	}
}

export const readPriceQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['kelompok'], standard: 'kelompok', filters: ['cari', 'kelompok'] })

export const priceFilter = ({ filter }: TableQuery) => ({
	search: filter.cari?.slice(0, 100),
	group: filter.kelompok
})

export const spendingSorts = ['tanggal', 'nomor', 'jumlah'] as const

export const readSpendingQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: spendingSorts,
		standard: '-tanggal',
		filters: ['cari', 'catatan', 'sumber', 'kegiatan']
	})

export const spendingFilter = ({ filter }: TableQuery) => ({
	search: filter.cari?.slice(0, 100),
	kind: filter.catatan,
	source: filter.sumber,
	activityId: idIn(filter.kegiatan)
})

/** The year's budget lines, of its plan or of the composition that the address names. */
export const readBudgetRef = readLedgerRef
