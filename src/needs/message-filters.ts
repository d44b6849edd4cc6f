import { agencyKinds, type AgencyKind } from '#people/model.ts'
import {
	idIn,
	listed,
	oneOf,
	readQuery,
	searchIn,
	type Listed,
	type TableQuery
} from '#ui/table/url.ts'
import { caseStates, type CaseState } from './case.ts'
import { messageKinds, messageStates, type MessageKind, type MessageState } from './message.ts'

export type AnswerQuery = { search: string; kind: MessageKind | undefined } & Pick<
	Listed<string>,
	'limit' | 'offset'
>

export const readAnswerQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['baru'], standard: '-baru', filters: ['cari', 'jenis'] })

export const answerQuery = (query: TableQuery): AnswerQuery => ({
	...listed(query),
	search: searchIn(query.filter.cari),
	kind: oneOf(messageKinds, query.filter.jenis)
})

export const messageSorts = ['tenggat', 'masuk'] as const
export type MessageSort = (typeof messageSorts)[number]
export type MessageQuery = {
	search: string
	kind: MessageKind | undefined
	state: MessageState | undefined
	/** 'waiting': not answered; 'late': and overdue. */
	need: 'waiting' | 'late' | undefined
	agencyId: string | undefined
} & Listed<MessageSort>

export const readMessageQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: messageSorts,
		standard: 'tenggat',
		filters: ['cari', 'jenis', 'keadaan', 'perlu', 'opd']
	})

export const messageQuery = (query: TableQuery<MessageSort>): MessageQuery => ({
	...listed(query),
	search: searchIn(query.filter.cari),
	kind: oneOf(messageKinds, query.filter.jenis),
	state: oneOf(messageStates, query.filter.keadaan),
	need: oneOf(['waiting', 'late'] as const, query.filter.perlu),
	agencyId: idIn(query.filter.opd)
})

export const caseSorts = ['terbit', 'judul'] as const
export type CaseSort = (typeof caseSorts)[number]
export type CaseQuery = {
	search: string
	state: CaseState | undefined
	competencyId: string | undefined
	agencyKind: AgencyKind | undefined
} & Listed<CaseSort>

export const readCaseQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: caseSorts,
		standard: '-terbit',
		filters: ['cari', 'keadaan', 'kompetensi', 'jenis']
	})

export const caseQuery = (query: TableQuery<CaseSort>): CaseQuery => ({
	...listed(query),
	search: searchIn(query.filter.cari),
	state: oneOf(caseStates, query.filter.keadaan),
	competencyId: idIn(query.filter.kompetensi),
	agencyKind: oneOf(agencyKinds, query.filter.jenis)
})
