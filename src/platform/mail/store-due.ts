import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { Content } from './letter.ts'
import { longestWait, nextTry, PATIENCE_DAYS } from './schedule.ts'

const DAY = 86_400_000
const patienceEnds = (now: Date) => new Date(now.getTime() - PATIENCE_DAYS * DAY)
const keptSince = (now: Date, days: number) => new Date(now.getTime() - days * DAY)

export type DueLetter = {
	id: string
	messageId: string
	toName: string
	toAddress: string
	subject: string
	content: Content
	attempts: number
}

const isDue = (now: Date) =>
	sql`state = 'waiting' and (next_at <= ${now} or next_at > ${longestWait(now)}) and queued_at > ${patienceEnds(now)}`

/** What the worker has to do: letters to send, and letters whose time is over. */
export async function findWork(
	db: Db,
	now: Date,
	keepDays: number
): Promise<{ send: boolean; tidy: boolean }> {
	const { rows } = await sql<{ send: boolean; tidy: boolean }>`
		select exists (select from mail_letter where ${isDue(now)}) as send,
			exists (select from mail_letter where ${isGivenUp(now)}) or exists (
				select from mail_letter where ${isErasable(now, keepDays)}) as tidy`.execute(db)
	return rows[0]!
}

/** Takes the next letter that is due, and counts the try before it is made: a worker killed while sending does not try at once. */
export async function claimDue(db: Db, now: Date): Promise<DueLetter | undefined> {
	const { rows } = await sql<DueLetter>`
		update mail_letter l set attempts = l.attempts + 1, next_at = ${nextTry(1, now)}, version = l.version + 1
		from (select id from mail_letter where ${isDue(now)} order by next_at, written_at, id limit 1 for update skip locked) as due
		where l.id = due.id
		returning l.id, l.message_id as "messageId", l.to_name as "toName", l.to_address as "toAddress", l.subject, l.content,
			l.attempts`.execute(db)
	return rows[0]
}

const isBrief = sql`(secret or account_id is null)`

/** A server took it. What held a code or went to somebody without an account is erased at once. */
export async function recordSent(
	db: Db,
	id: string,
	{ answer, now }: { answer: string; now: Date }
): Promise<void> {
	await sql`
		update mail_letter set state = 'sent', sent_at = ${now}, answer = ${answer}, version = version + 1,
			content = case when ${isBrief} then null else content end,
			to_address = case when ${isBrief} then null else to_address end,
			to_name = case when account_id is null then '' else to_name end,
			erased_at = case when ${isBrief} then coalesce(erased_at, ${now}) else erased_at end
		where id = ${id}`.execute(db)
}

/** No server will take it. */
export async function recordRefused(db: Db, id: string, answer: string): Promise<void> {
	await sql`
		update mail_letter set state = 'undelivered', answer = ${answer}, version = version + 1
		where id = ${id} and state = 'waiting'`.execute(db)
}

/** To be tried again later. */
export async function recordLater(
	db: Db,
	{ id, attempts }: Pick<DueLetter, 'id' | 'attempts'>,
	{ answer, now }: { answer: string; now: Date }
): Promise<void> {
	await sql`
		update mail_letter set next_at = ${nextTry(attempts, now)}, answer = ${answer}, version = version + 1
		where id = ${id} and state = 'waiting'`.execute(db)
}

/** The server takes none now: all that are due wait as long as this one. */
export async function postponeDue(
	db: Db,
	attempts: number,
	{ answer, now }: { answer: string; now: Date }
): Promise<void> {
	await sql`
		update mail_letter set next_at = ${nextTry(attempts, now)}, answer = ${answer}, version = version + 1
		where ${isDue(now)}`.execute(db)
}

const isGivenUp = (now: Date) => sql`state = 'waiting' and queued_at <= ${patienceEnds(now)}`

const isErasable = (now: Date, keepDays: number) =>
	sql`content is not null and state <> 'waiting' and (written_at <= ${keptSince(now, keepDays)}
		or secret and written_at <= ${patienceEnds(now)})`

/** Gives up what was tried long enough: what no server ever heard of is left to be printed. */
export async function giveUp(db: Db, now: Date): Promise<void> {
	await sql`
		update mail_letter set state = case when attempts = 0 then 'kept' else 'undelivered' end, version = version + 1
		where ${isGivenUp(now)}`.execute(db)
}

/** Erases what letters said and where they went, once their time is over; answers how many. */
export async function eraseOld(db: Db, now: Date, keepDays: number): Promise<number> {
	const { numAffectedRows } = await sql`
		update mail_letter set content = null, erased_at = ${now}, to_address = null,
			to_name = case when account_id is null then '' else to_name end, version = version + 1
		where ${isErasable(now, keepDays)}`.execute(db)
	return Number(numAffectedRows ?? 0n)
}
