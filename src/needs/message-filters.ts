import { agencyKinds, type AgencyKind } from '#people/model.ts'
import { PAGE_ROWS, readQuery, rowsBefore, type TableQuery } from '#ui/table/url.ts'
import { z } from 'zod'
import { caseStates, type CaseState } from './case.ts'
import { messageKinds, messageStates, type MessageKind, type MessageState } from './message.ts'

type Page = { limit: number | null; offset: number }

const page = (query: TableQuery): Page => ({ limit: PAGE_ROWS, offset: rowsBefore(query) })
const oneOf = <T extends string>(values: readonly T[], text: string | undefined): T | undefined =>
	values.find((value) => value === text)
const uuid = (text: string | undefined): string | undefined => z.uuid().safeParse(text).data
const search = (text: string | undefined): string => (text ?? '').slice(0, 100)

export type AnswerQuery = { search: string; kind: MessageKind | undefined } & Page

export const readAnswerQuery = (params: URLSearchParams) =>
	readQuery(params, { sorts: ['baru'], standard: '-baru', filters: ['cari', 'jenis'] })

export const answerQuery = (query: TableQuery): AnswerQuery => ({
	...page(query),
	search: search(query.filter.cari),
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
	sort: MessageSort
	descending: boolean
} & Page

export const readMessageQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: messageSorts,
		standard: 'tenggat',
		filters: ['cari', 'jenis', 'keadaan', 'perlu', 'opd']
	})

export const messageQuery = (query: TableQuery<MessageSort>): MessageQuery => ({
	...page(query),
	search: search(query.filter.cari),
	kind: oneOf(messageKinds, query.filter.jenis),
	state: oneOf(messageStates, query.filter.keadaan),
	need: oneOf(['waiting', 'late'] as const, query.filter.perlu),
	agencyId: uuid(query.filter.opd),
	sort: query.sort,
	descending: query.descending
})

export const caseSorts = ['terbit', 'judul'] as const
export type CaseSort = (typeof caseSorts)[number]
export type CaseQuery = {
	search: string
	state: CaseState | undefined
	competencyId: string | undefined
	agencyKind: AgencyKind | undefined
	sort: CaseSort
	descending: boolean
} & Page

export const readCaseQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: caseSorts,
		standard: '-terbit',
		filters: ['cari', 'keadaan', 'kompetensi', 'jenis']
	})

export const caseQuery = (query: TableQuery<CaseSort>): CaseQuery => ({
	...page(query),
	search: search(query.filter.cari),
	state: oneOf(caseStates, query.filter.keadaan),
	competencyId: uuid(query.filter.kompetensi),
	agencyKind: oneOf(agencyKinds, query.filter.jenis),
	sort: query.sort,
	descending: query.descending
})
