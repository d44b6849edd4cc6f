import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../database/db.ts'
import { like } from '../database/search.ts'
import type { Addressed, Content, LetterState } from './letter.ts'

export async function insertLetters(
	db: Db,
	letters: readonly (Addressed & { id: string; messageId: string })[],
	now: Date
): Promise<void> {
	await db
		.insertInto('mail_letter')
		.values(
			letters.map(({ id, messageId, to, letter }) => ({
				id,
				kind: letter.kind,
				account_id: to.accountId,
				subject_id: letter.subjectId,
				to_name: to.name,
				to_address: to.address,
				subject: letter.subject,
				content: JSON.stringify(letter.content),
				secret: letter.secret ?? false,
				state: to.address ? 'waiting' : 'kept',
				message_id: messageId,
				queued_at: now,
				next_at: now,
				written_at: now
			}))
		)
		.execute()
}

export type LetterRow = {
	id: string
	kind: string
	accountId: string | null
	toName: string
	toAddress: string | null
	subject: string
	state: LetterState
	attempts: number
	answer: string
	writtenAt: Date
	sentAt: Date | null
	erasedAt: Date | null
	version: number
}

const row = sql`l.id, l.kind, l.account_id as "accountId", l.to_name as "toName", l.to_address as "toAddress", l.subject, l.state,
	l.attempts, l.answer, l.written_at as "writtenAt", l.sent_at as "sentAt",
	l.erased_at as "erasedAt", l.version`

export type LetterFilter = {
	state?: LetterState | undefined
	search?: string | undefined
	/** Only this person's. */
	accountId?: string | undefined
}

const matches = ({ state, search, accountId }: LetterFilter): RawBuilder<unknown> => sql`
	(${state ?? null}::text is null or l.state = ${state ?? null})
	and (${accountId ?? null}::uuid is null or l.account_id = ${accountId ?? null})
	and (${search ?? ''} = '' or l.to_name ilike ${like(search)} or l.to_address ilike ${like(search)}
		or l.subject ilike ${like(search)})`

/** A page of letters, the latest first. */
export async function listLetters(
	db: Db,
	filter: LetterFilter,
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: LetterRow[]; total: number }> {
	const { rows } = await sql<LetterRow>`
		select ${row} from mail_letter l where ${matches(filter)}
		order by l.written_at desc, l.id limit ${limit} offset ${offset}`.execute(db)
	const counted = await sql<{ n: number }>`
		select count(*) as n from mail_letter l where ${matches(filter)}`.execute(db)
	return { rows, total: counted.rows[0]!.n }
}

export async function countStates(db: Db): Promise<Partial<Record<LetterState, number>>> {
	const { rows } = await sql<{ state: LetterState; n: number }>`
		select state, count(*) as n from mail_letter group by state`.execute(db)
	return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

export type WholeLetter = LetterRow & {
	secret: boolean
	content: Content | null
	messageId: string
	nextAt: Date
}

export async function findLetter(db: Db, id: string): Promise<WholeLetter | undefined> {
	const { rows } = await sql<WholeLetter>`
		select ${row}, l.secret, l.content, l.message_id as "messageId", l.next_at as "nextAt"
		from mail_letter l where l.id = ${id}`.execute(db)
	return rows[0]
}

/** Puts a letter among those to be sent again, over the version that was read; false where it moved on or cannot be sent. */
export async function requeue(
	db: Db,
	{ id, version }: { id: string; version: number },
	now: Date
): Promise<boolean> {
	const { numAffectedRows } = await sql`
		update mail_letter set state = 'waiting', attempts = 0, queued_at = ${now}, next_at = ${now}, version = version + 1
		where id = ${id} and version = ${version} and state in ('undelivered', 'kept', 'cancelled')
			and to_address is not null and content is not null`.execute(db)
	return numAffectedRows === 1n
}

/** Takes a letter out of those to be sent, over the version that was read; false where it was sent or moved on. */
export async function cancel(
	db: Db,
	{ id, version }: { id: string; version: number }
): Promise<boolean> {
	const { numAffectedRows } = await sql`
		update mail_letter set state = 'cancelled', version = version + 1
		where id = ${id} and version = ${version} and state = 'waiting'`.execute(db)
	return numAffectedRows === 1n
}

const ERASED = sql`content = null, to_address = null,
	to_name = case when account_id is null then '' else to_name end,
	state = case when state = 'waiting' then 'cancelled' else state end`

export async function eraseAbout(db: Db, ids: readonly string[], now: Date): Promise<void> {
	await sql`
		update mail_letter set ${ERASED}, erased_at = ${now}, version = version + 1
		where subject_id = any(${ids}::uuid[]) and content is not null`.execute(db)
}
