import { z } from 'zod'
import { PAGE_ROWS, readQuery, rowsBefore, type TableQuery } from '#ui/table/url.ts'
import { proposalStates, urgencies, type ProposalState, type Urgency } from './model.ts'

export const proposalSorts = ['nomor', 'opd', 'kompetensi', 'orang', 'urgensi', 'diubah'] as const
export type ProposalSort = (typeof proposalSorts)[number]

export type ProposalQuery = {
	/** The newest round where undefined. */
	year: number | undefined
	agencyId: string | undefined
	state: ProposalState | undefined
	competencyId: string | undefined
	urgency: Urgency | undefined
	search: string | undefined
	sort: ProposalSort
	descending: boolean
	/** All of them where null. */
	limit: number | null
	offset: number
}

export const readProposalQuery = (params: URLSearchParams): TableQuery<ProposalSort> =>
	readQuery(params, {
		sorts: proposalSorts,
		standard: 'nomor',
		filters: ['tahun', 'opd', 'status', 'kompetensi', 'urgensi', 'cari']
	})

const uuid = (text: string | undefined): string | undefined => z.uuid().safeParse(text).data
const year = (text: string | undefined): number | undefined =>
	text && /^2[01]\d\d$/.test(text) ? Number(text) : undefined

export const proposalQuery = ({
	filter,
	sort,
	descending,
	page
}: TableQuery<ProposalSort>): ProposalQuery => ({
	year: year(filter.tahun),
	agencyId: uuid(filter.opd),
	state: proposalStates.find((state) => state === filter.status),
	competencyId: uuid(filter.kompetensi),
	urgency: urgencies.find((urgency) => urgency === filter.urgensi),
	search: filter.cari?.slice(0, 100),
	sort,
	descending,
	limit: PAGE_ROWS,
	offset: rowsBefore({ page })
})

export const readSimilarQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['banyak'], standard: '-banyak', filters: ['tahun'] })

export const readPeopleQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['nama'], standard: 'nama', filters: ['cari'] })
