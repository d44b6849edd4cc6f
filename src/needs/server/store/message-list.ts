import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type { AnswerQuery, MessageQuery } from '../../message-filters.ts'
import type { MessageRow, Offer, PublicAnswer, Reply, Unit } from '../../message.ts'
import { reached } from './message.ts'

/** Letters of a message that a list shows. */
const EXCERPT = 160
const EXCERPT_OF_ANSWER = 280

const waiting = sql`(m.answered_at is null and m.state in ('new', 'forwarded'))`
const late = (today: string) => sql`(${waiting} and m.due_on < ${today})`

const chosen = (scope: Scope, query: Omit<MessageQuery, 'limit' | 'offset'>, today: string) => sql`
	from needs_message m
	left join people_agency a on a.id = m.agency_id
	left join people_agency f on f.id = m.forwarded_to
	where ${reached(scope)}
		${query.state ? sql`and m.state = ${query.state}` : sql`and m.state <> 'hidden'`}
		${query.kind ? sql`and m.kind = ${query.kind}` : sql``}
		${query.need === 'waiting' ? sql`and ${waiting}` : query.need === 'late' ? sql`and ${late(today)}` : sql``}
		${
			query.agencyId
				? sql`and exists (select from people_agency_within w where w.ancestor_id = ${query.agencyId}
					and w.agency_id in (m.agency_id, m.forwarded_to))`
				: sql``
		}
		${query.search ? sql`and (m.body ilike ${like(query.search)} or a.name ilike ${like(query.search)} or m.unit_text ilike ${like(query.search)})` : sql``}`

const orders = {
	tenggat: (down: boolean, today: string) =>
		sql`${late(today)} desc, ${waiting} desc, case when ${waiting} then m.due_on end ${down ? sql`desc` : sql`asc`}, m.received_at desc`,
	masuk: (down: boolean) => sql`m.received_at ${down ? sql`desc` : sql`asc`}`
}

/** Messages that the scope reaches, those nobody answered in time first; hidden ones only where asked for. */
export async function listMessages(
	db: Db,
	scope: Scope,
	query: MessageQuery,
	today: string
): Promise<{ rows: MessageRow[]; total: number; waiting: number; late: number }> {
	const { rows } = await sql<MessageRow>`
		select m.id, m.kind, m.state, left(m.body, ${EXCERPT}) as excerpt, coalesce(a.name, nullif(m.unit_text, '')) as agency,
			f.name as "forwardedName", m.received_at as "receivedAt", m.due_on as "dueOn",
			${late(today)} as late, ${waiting} as waiting, m.published_at is not null as public
		${chosen(scope, query, today)}
		order by ${orders[query.sort](query.descending, today)}, m.id
		limit ${query.limit} offset ${query.offset}`.execute(db)
	const counts = await sql<{ total: number }>`
		select count(*) as total ${chosen(scope, query, today)}`.execute(db)
	return {
		rows,
		total: counts.rows[0]!.total,
		...(await countWaiting(db, scope, today))
	}
}

/** How many wait for an answer, and how many of them too long. */
export async function countWaiting(
	db: Db,
	scope: Scope,
	today: string
): Promise<{ waiting: number; late: number }> {
	const { rows } = await sql<{ waiting: number; late: number }>`
		select count(*) filter (where ${waiting}) as waiting, count(*) filter (where ${late(today)}) as late
		from needs_message m where ${reached(scope)}`.execute(db)
	return rows[0]!
}

export type ExportedMessage = MessageRow & {
	body: string
	answeredAt: Date | null
	answers: string
	competency: string | null
}

/** All that the query leaves, whole and with their answers; never with contacts. */
export async function listForExport(
	db: Db,
	scope: Scope,
	query: MessageQuery,
	today: string
): Promise<ExportedMessage[]> {
	const { rows } = await sql<ExportedMessage>`
		select m.id, m.kind, m.state, m.body, left(m.body, ${EXCERPT}) as excerpt, coalesce(a.name, nullif(m.unit_text, '')) as agency,
			f.name as "forwardedName", m.received_at as "receivedAt", m.due_on as "dueOn", m.answered_at as "answeredAt",
			${late(today)} as late, ${waiting} as waiting, m.published_at is not null as public,
			(select name from people_competency c where c.id = m.competency_id) as competency,
			coalesce((select string_agg(r.body, E'\n\n' order by r.at, r.id) from needs_message_reply r where r.message_id = m.id), '') as answers
		${chosen(scope, query, today)}
		order by ${orders[query.sort](query.descending, today)}, m.id`.execute(db)
	return rows
}

export type AnswerRow = {
	id: string
	kind: PublicAnswer['kind']
	excerpt: string
	answer: string
	agency: string | null
	answeredAt: Date
}

/** What anybody may read, the newest first. */
export async function listAnswers(
	db: Db,
	{ search, kind, limit, offset }: AnswerQuery
): Promise<{ rows: AnswerRow[]; total: number }> {
	const where = sql`
		from needs_message m
		left join people_agency a on a.id = m.agency_id
		where m.published_at is not null
			${kind ? sql`and m.kind = ${kind}` : sql``}
			${
				search
					? sql`and (m.public_question ilike ${like(search)} or a.name ilike ${like(search)} or exists (
						select from needs_message_reply r where r.message_id = m.id and r.public and r.body ilike ${like(search)}))`
					: sql``
			}`
	const { rows } = await sql<AnswerRow>`
		select m.id, m.kind, left(m.public_question, ${EXCERPT_OF_ANSWER}) as excerpt, a.name as agency,
			m.answered_at as "answeredAt",
			coalesce((select left(r.body, ${EXCERPT_OF_ANSWER}) from needs_message_reply r
				where r.message_id = m.id and r.public order by r.at, r.id limit 1), '') as answer
		${where}
		order by m.published_at desc, m.id
		limit ${limit} offset ${offset}`.execute(db)
	const counts = await sql<{ total: number }>`select count(*) as total ${where}`.execute(db)
	return { rows, total: counts.rows[0]!.total }
}

/** One answer that anybody may read, with its public replies. */
export async function findAnswer(db: Db, id: string): Promise<PublicAnswer | undefined> {
	const { rows } = await sql<Omit<PublicAnswer, 'replies'>>`
		select m.id, m.kind, m.public_question as question, a.name as agency, m.answered_at as "answeredAt"
		from needs_message m left join people_agency a on a.id = m.agency_id
		where m.id = ${id} and m.published_at is not null`.execute(db)
	if (!rows[0]) return undefined
	const replies = (await db
		.selectFrom('needs_message_reply')
		.select(['body', 'by_office as byOffice', 'at'])
		.where('message_id', '=', id)
		.where('public', '=', true)
		.orderBy('at')
		.orderBy('id')
		.execute()) satisfies Pick<Reply, 'body' | 'byOffice' | 'at'>[]
	return { ...rows[0], replies }
}

const MOST_UNITS = 20

/** Units whose name, or whose agency's name, holds every word typed; those whose own name does come first. */
export async function searchUnits(db: Db, text: string): Promise<Unit[]> {
	const words = text.slice(0, 100).split(/\s+/).filter(Boolean).map(like)
	if (words.length === 0) return []
	const { rows } = await sql<Unit>`
		with unit as (
			select c.id, c.name, p.name as within
			from people_agency_choice c
			left join people_agency_within w on w.agency_id = c.id and w.depth = 1
			left join people_agency_choice p on p.id = w.ancestor_id
		)
		select * from unit
		where name || ' ' || coalesce(within, '') ilike all(${words}::text[])
		order by name ilike all(${words}::text[]) desc, within is not null, name collate "id-x-icu", id
		limit ${MOST_UNITS}`.execute(db)
	return rows
}

/** Offers to teach that nobody hid, the newest first. */
export async function listOffers(
	db: Db,
	{ except, limit, offset }: { except: readonly string[]; limit: number; offset: number }
): Promise<{ rows: Offer[]; total: number }> {
	const open = sql`m.kind = 'offer' and m.state <> 'hidden' and m.id <> all(${except}::uuid[])`
	const { rows } = await sql<Offer>`
		select m.id as "messageId", m.body as text, m.place, m.offerer, m.received_at as "receivedAt",
			exists (select from needs_message_contact k where k.message_id = m.id) as "hasContact"
		from needs_message m where ${open}
		order by m.received_at desc, m.id limit ${limit} offset ${offset}`.execute(db)
	const count = await sql<{ total: number }>`
		select count(*) as total from needs_message m where ${open}`.execute(db)
	return { rows, total: count.rows[0]!.total }
}

/** Names of the roster, past and present, that begin with one of the pairs of words, or with one of the single words. */
export async function listNamesLike(
	db: Db,
	{ pairs, addressed }: { pairs: readonly string[]; addressed: readonly string[] }
): Promise<string[]> {
	if (pairs.length === 0) return []
	const { rows } = await sql<{ name: string }>`
		select distinct name from (
			select name, regexp_split_to_array(lower(name), E'[^[:alpha:]\u2019'']+') as words from people_person
		) person
		where words[1] || ' ' || words[2] = any(${pairs}::text[]) or words[1] = any(${addressed}::text[])`.execute(
		db
	)
	return rows.map(({ name }) => name)
}

export async function findUnit(db: Db, id: string): Promise<Unit | undefined> {
	const { rows } = await sql<Unit>`
		select c.id, c.name, p.name as within
		from people_agency_choice c
		left join people_agency_within w on w.agency_id = c.id and w.depth = 1
		left join people_agency_choice p on p.id = w.ancestor_id
		where c.id = ${id}`.execute(db)
	return rows[0]
}
