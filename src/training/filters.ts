import { listed, oneOf, readQuery, searchIn, type Listed, type TableQuery } from '#ui/table/url.ts'
import { batchStates, type BatchState, type EnrolmentState } from './model.ts'

export const batchSorts = ['mulai', 'nama', 'peserta'] as const
export type BatchSort = (typeof batchSorts)[number]

export type BatchQuery = {
	year: number
	search: string
	state: BatchState | undefined
} & Listed<BatchSort>

export const readBatchQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: batchSorts,
		standard: 'mulai',
		filters: ['cari', 'keadaan', 'tahun']
	})

/** `year` where the address names none. */
export const batchQuery = (query: TableQuery<BatchSort>, year: number): BatchQuery => ({
	...listed(query),
	search: searchIn(query.filter.cari),
	state: oneOf(batchStates, query.filter.keadaan),
	year: /^2[01]\d\d$/.test(query.filter.tahun ?? '') ? Number(query.filter.tahun) : year
})

export const readParticipantQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['nama'], standard: 'nama', filters: ['keadaan'] })

/** What a list of people shows, by the word in the address. */
export const peopleShown = ['tunggu', 'minta', 'keluar'] as const

const shown: Record<(typeof peopleShown)[number], readonly EnrolmentState[]> = {
	tunggu: ['waiting'],
	minta: ['asked'],
	keluar: ['refused', 'withdrawn', 'replaced']
}

/** Without a word: who has a seat. */
export function statesIn({ filter }: TableQuery): readonly EnrolmentState[] {
	const word = oneOf(peopleShown, filter.keadaan)
	return word ? shown[word] : ['enrolled']
}

export const readAttendeeQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['nama'], standard: 'nama', filters: ['cari', 'keadaan'] })

export const attendeeQuery = ({ filter, page }: TableQuery) => ({
	search: searchIn(filter.cari),
	who: oneOf(['hadir', 'belum'] as const, filter.keadaan),
	page
})
