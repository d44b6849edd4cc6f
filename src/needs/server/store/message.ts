import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import type {
	FollowedMessage,
	Message,
	MessageDraft,
	MessageSettings,
	Reply
} from '../../message.ts'

export const getSettings = (db: Db): Promise<MessageSettings> =>
	db
		.selectFrom('needs_message_setting')
		.select([
			'reply_days as replyDays',
			'contact_months as contactMonths',
			'sends_a_day as sendsADay',
			'version'
		])
		.executeTakeFirstOrThrow()

/** Writes over the version that was read; false when it has moved on. */
export async function recordSettings(
	db: Db,
	{ replyDays, contactMonths, sendsADay, version }: MessageSettings
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('needs_message_setting')
		.set({
			reply_days: replyDays,
			contact_months: contactMonths,
			sends_a_day: sendsADay,
			version: version + 1
		})
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

type Arrival = { id: string; code: string; receivedAt: Date; dueOn: string }

/** False where the code is another message's. */
export async function insertMessage(
	db: Db,
	{ id, code, receivedAt, dueOn }: Arrival,
	draft: MessageDraft
): Promise<boolean> {
	const row = await db
		.insertInto('needs_message')
		.values({
			id,
			code,
			kind: draft.kind,
			body: draft.body,
			agency_id: draft.agencyId,
			unit_text: draft.unitText,
			place: draft.place,
			offerer: draft.offerer,
			received_at: receivedAt,
			due_on: dueOn
		})
		.onConflict((earlier) => earlier.column('code').doNothing())
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

export async function insertContact(
	db: Db,
	messageId: string,
	{ name, contact }: { name: string; contact: string },
	agreedAt: Date
): Promise<void> {
	await db
		.insertInto('needs_message_contact')
		.values({ message_id: messageId, name, contact, agreed_at: agreedAt })
		.execute()
}

export const findContact = (
	db: Db,
	messageId: string
): Promise<{ name: string; contact: string } | undefined> =>
	db
		.selectFrom('needs_message_contact')
		.select(['name', 'contact'])
		.where('message_id', '=', messageId)
		.executeTakeFirst()

/** Whether there was one. */
export async function deleteContact(db: Db, messageId: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('needs_message_contact')
		.where('message_id', '=', messageId)
		.executeTakeFirst()
	return numDeletedRows === 1n
}

/** A message that the scope reaches: any where it is everywhere, else one that was forwarded into it. */
export async function findMessage(db: Db, scope: Scope, id: string): Promise<Message | undefined> {
	const { rows } = await sql<Message>`
		select m.id, m.kind, m.body, m.agency_id as "agencyId", a.name as agency, m.unit_text as "unitText", m.place, m.offerer,
			m.state, m.received_at as "receivedAt", m.due_on as "dueOn", m.forwarded_to as "forwardedTo",
			f.name as "forwardedName", m.forwarded_at as "forwardedAt", m.answered_at as "answeredAt", m.closed_at as "closedAt",
			m.hidden_reason as "hiddenReason", m.competency_id as "competencyId", c.name as competency,
			m.public_question as "publicQuestion", m.published_at as "publishedAt",
			exists (select from needs_message_contact k where k.message_id = m.id) as "hasContact", m.version
		from needs_message m
		left join people_agency a on a.id = m.agency_id
		left join people_agency f on f.id = m.forwarded_to
		left join people_competency c on c.id = m.competency_id
		where m.id = ${id} and ${reached(scope)}`.execute(db)
	return rows[0]
}

export const reached = (scope: Scope) =>
	scope === 'all' ? sql<boolean>`true` : sql<boolean>`m.forwarded_to = any(${scope}::uuid[])`

export const listReplies = (db: Db, messageId: string): Promise<Reply[]> =>
	db
		.selectFrom('needs_message_reply')
		.select(['id', 'body', 'public', 'by_name as byName', 'by_office as byOffice', 'at'])
		.where('message_id', '=', messageId)
		.orderBy('at')
		.orderBy('id')
		.execute()

export async function insertReply(db: Db, messageId: string, reply: Reply): Promise<void> {
	await db
		.insertInto('needs_message_reply')
		.values({
			id: reply.id,
			message_id: messageId,
			body: reply.body,
			public: reply.public,
			by_name: reply.byName,
			by_office: reply.byOffice,
			at: reply.at
		})
		.execute()
}

type Change = Partial<
	Pick<
		Message,
		| 'state'
		| 'forwardedTo'
		| 'forwardedAt'
		| 'answeredAt'
		| 'closedAt'
		| 'hiddenReason'
		| 'competencyId'
		| 'publicQuestion'
		| 'publishedAt'
	>
>

const COLUMNS = {
	state: 'state',
	forwardedTo: 'forwarded_to',
	forwardedAt: 'forwarded_at',
	answeredAt: 'answered_at',
	closedAt: 'closed_at',
	hiddenReason: 'hidden_reason',
	competencyId: 'competency_id',
	publicQuestion: 'public_question',
	publishedAt: 'published_at'
} as const satisfies Record<keyof Change, string>

/** Writes over the version that was read; false when it has moved on. */
export async function changeMessage(
	db: Db,
	{ id, version }: { id: string; version: number },
	change: Change
): Promise<boolean> {
	const columns = Object.fromEntries(
		Object.entries(change).map(([key, value]) => [COLUMNS[key as keyof Change], value])
	)
	const { numUpdatedRows } = await db
		.updateTable('needs_message')
		.set({ ...columns, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** What its sender sees: the replies with the office that wrote them, nobody's name. Not where it is hidden. */
export async function findByCode(db: Db, code: string): Promise<FollowedMessage | undefined> {
	const { rows } = await sql<FollowedMessage>`
		select m.id, m.kind, m.body, a.name as agency, m.unit_text as "unitText", m.place, m.state,
			m.received_at as "receivedAt", m.due_on as "dueOn", f.name as "forwardedName", m.forwarded_at as "forwardedAt",
			m.closed_at as "closedAt"
		from needs_message m
		left join people_agency a on a.id = m.agency_id
		left join people_agency f on f.id = m.forwarded_to
		where m.code = ${code}`.execute(db)
	const message = rows[0]
	if (!message) return undefined
	const replies = await listReplies(db, message.id)
	return {
		...message,
		replies: replies.map(({ body, byOffice, at }) => ({ body, byOffice, at }))
	}
}

/** The name of an agency that may be named in a message or handed one. */
export const findUnitName = async (db: Db, id: string): Promise<string | undefined> =>
	(
		await db
			.selectFrom('people_agency_choice')
			.select('name')
			.where('id', '=', id)
			.executeTakeFirst()
	)?.name

/** Whether a contact is due to be forgotten. */
export async function isForgettingDue(db: Db, now: Date): Promise<boolean> {
	const { rows } = await sql<{ due: boolean }>`select exists (${forgettable(now)}) as due`.execute(
		db
	)
	return rows[0]!.due
}

const forgettable = (now: Date) => sql<{ id: string }>`
	select k.message_id as id
	from needs_message_contact k
	join needs_message m on m.id = k.message_id
	cross join needs_message_setting s
	where m.closed_at + make_interval(months => s.contact_months) <= ${now}`

/** Forgets contacts whose time is over; answers of which messages. */
export async function forgetContacts(db: Db, now: Date): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		delete from needs_message_contact where message_id in (${forgettable(now)}) returning message_id as id`.execute(
		db
	)
	return rows.map(({ id }) => id)
}

export async function publishReplies(db: Db, messageId: string): Promise<void> {
	await db
		.updateTable('needs_message_reply')
		.set({ public: true })
		.where('message_id', '=', messageId)
		.execute()
}
