import { yearOf } from '#hours/filters.ts'
import { idIn, listed, oneOf, readQuery, type Listed, type TableQuery } from '#ui/table/url.ts'
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
} & Listed<ProposalSort>

export const readProposalQuery = (params: URLSearchParams): TableQuery<ProposalSort> =>
	readQuery(params, {
		sorts: proposalSorts,
		standard: 'nomor',
		filters: ['tahun', 'opd', 'status', 'kompetensi', 'urgensi', 'cari']
	})

export const proposalQuery = (query: TableQuery<ProposalSort>): ProposalQuery => {
	const { filter } = query
	return {
		...listed(query),
		year: yearOf(filter.tahun, undefined),
		agencyId: idIn(filter.opd),
		state: oneOf(proposalStates, filter.status),
		competencyId: idIn(filter.kompetensi),
		urgency: oneOf(urgencies, filter.urgensi),
		search: filter.cari?.slice(0, 100)
	}
}

export const readSimilarQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['banyak'], standard: '-banyak', filters: ['tahun'] })

export const readPeopleQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['nama'], standard: 'nama', filters: ['cari'] })
