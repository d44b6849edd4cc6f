import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type { Case, CaseData, CaseRow, CaseState } from '../../case.ts'
import type { CaseQuery, CaseSort } from '../../message-filters.ts'

/** What the actor sees: everything, or what is published and their own. */
export type CaseReach = { all: boolean; actorId: string }

const seen = ({ all, actorId }: CaseReach) =>
	all ? sql<boolean>`true` : sql<boolean>`(k.state = 'published' or k.written_by = ${actorId})`

const columns = sql<Case>`
	k.id, k.title, k.situation, k.difficulty, k.question, k.competency_id as "competencyId", c.name as competency,
	k.agency_kind as "agencyKind", k.message_id as "messageId", k.state, k.kept_words as "keptWords",
	k.written_by as "writtenBy", k.writer, k.written_at as "writtenAt", k.published_at as "publishedAt", k.version`

const source = sql`from needs_case k left join people_competency c on c.id = k.competency_id`

export async function findCase(db: Db, reach: CaseReach, id: string): Promise<Case | undefined> {
	const { rows } = await sql<Case>`
		select ${columns} ${source} where k.id = ${id} and ${seen(reach)}`.execute(db)
	return rows[0]
}

const chosen = (reach: CaseReach, query: CaseQuery) => sql`
	${source}
	where ${seen(reach)}
		${query.state ? sql`and k.state = ${query.state}` : sql`and k.state <> 'withdrawn'`}
		${query.competencyId ? sql`and k.competency_id = ${query.competencyId}` : sql``}
		${query.agencyKind ? sql`and k.agency_kind = ${query.agencyKind}` : sql``}
		${query.search ? sql`and (k.title || ' ' || k.situation || ' ' || k.difficulty || ' ' || k.question) ilike ${like(query.search)}` : sql``}`

const orders: Record<CaseSort, RawBuilder<unknown>> = {
	terbit: sql`coalesce(k.published_at, k.written_at)`,
	judul: sql`k.title collate "id-x-icu"`
}

/** Cases that the actor sees; withdrawn ones only where asked for. */
export async function listCases(
	db: Db,
	reach: CaseReach,
	query: CaseQuery
): Promise<{ rows: CaseRow[]; total: number }> {
	const { rows } = await sql<CaseRow>`
		select k.id, k.title, k.state, c.name as competency, k.agency_kind as "agencyKind", k.written_at as "writtenAt",
			k.published_at as "publishedAt"
		${chosen(reach, query)}
		order by ${orders[query.sort]} ${query.descending ? sql`desc` : sql`asc`}, k.id
		limit ${query.limit} offset ${query.offset}`.execute(db)
	const counts = await sql<{ total: number }>`
		select count(*) as total ${chosen(reach, query)}`.execute(db)
	return { rows, total: counts.rows[0]!.total }
}

/** All that the query leaves, whole. */
export async function listForExport(db: Db, reach: CaseReach, query: CaseQuery): Promise<Case[]> {
	const { rows } = await sql<Case>`
		select ${columns} ${chosen(reach, query)}
		order by ${orders[query.sort]} ${query.descending ? sql`desc` : sql`asc`}, k.id`.execute(db)
	return rows
}

/** Cases that came from a citizen's message. */
export const listCasesOf = (
	db: Db,
	messageId: string
): Promise<{ id: string; title: string; state: CaseState }[]> =>
	db
		.selectFrom('needs_case')
		.select(['id', 'title', 'state'])
		.where('message_id', '=', messageId)
		.orderBy('written_at')
		.execute() as Promise<{ id: string; title: string; state: CaseState }[]>

const values = (data: CaseData) => ({
	title: data.title,
	situation: data.situation,
	difficulty: data.difficulty,
	question: data.question,
	competency_id: data.competencyId,
	agency_kind: data.agencyKind,
	message_id: data.messageId
})

export async function insertCase(
	db: Db,
	{
		id,
		writtenBy,
		writer,
		writtenAt
	}: { id: string; writtenBy: string; writer: string; writtenAt: Date },
	data: CaseData
): Promise<void> {
	await db
		.insertInto('needs_case')
		.values({ id, ...values(data), written_by: writtenBy, writer, written_at: writtenAt })
		.execute()
}

/** Writes over the version that was read; false when it has moved on. */
export async function recordCase(
	db: Db,
	{ id, version }: { id: string; version: number },
	change: {
		data?: CaseData
		state?: CaseState
		publishedAt?: Date
		keptWords?: readonly string[]
	}
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('needs_case')
		.set({
			...(change.data && values(change.data)),
			...(change.state && { state: change.state }),
			...(change.publishedAt && { published_at: change.publishedAt }),
			...(change.keptWords && { kept_words: JSON.stringify(change.keptWords) }),
			version: version + 1
		})
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}
