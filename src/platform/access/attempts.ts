import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { Limit } from './limit.ts'
import { tooManyTries } from './refusals.ts'

/** A try that is yet to come was counted by a clock that has been set back since: it keeps nobody out. */
const AHEAD = 60_000

/**
 * Counts a try before it is judged, so that a hundred sent at once are a hundred tries. Refused, and not counted, while the
 * key is closed. Kept in the database: a restart forgets nothing.
 */
export async function countTry(db: Db, key: string, limit: Limit, now: Date): Promise<void> {
	const forgotten = new Date(now.getTime() - limit.forgottenAfter)
	const { rows } = await sql<{ failures: number }>`
		insert into access_attempt as a (key, failures, last_at) values (${key}, 1, ${now})
		on conflict (key) do update set
			failures = case when a.last_at > ${forgotten} then a.failures + 1 else 1 end,
			last_at = ${now}, blocked_till = null
		where a.failures < ${limit.free} or a.last_at <= ${forgotten}
			or coalesce(a.blocked_till, a.last_at + interval '1 minute') <= ${now}
			or a.last_at > ${new Date(now.getTime() + AHEAD)}
		returning failures`.execute(db)
	const failures = rows[0]?.failures
	if (failures === undefined) throw tooManyTries(await closedTill(db, key))
	if (failures >= limit.free)
		await db
			.updateTable('access_attempt')
			.set({ blocked_till: limit.till(failures, now) })
			.where('key', '=', key)
			.where('failures', '=', failures)
			.execute()
}

async function closedTill(db: Db, key: string): Promise<Date> {
	const { rows } = await sql<{ till: Date }>`
		select coalesce(blocked_till, last_at + interval '1 minute') as till
		from access_attempt where key = ${key}`.execute(db)
	return rows[0]!.till
}

/** The try was right: what was counted before, from anywhere, does not matter any more. */
export async function forget(db: Db, key: string): Promise<void> {
	await db
		.deleteFrom('access_attempt')
		.where((eb) => eb.or([eb('key', '=', key), eb('key', 'like', `${key}@%`)]))
		.execute()
}

/** The try was right, but others share the key: only this one is taken back. */
export async function takeBack(db: Db, key: string): Promise<void> {
	await db
		.updateTable('access_attempt')
		.set((eb) => ({ failures: eb('failures', '-', 1), blocked_till: null }))
		.where('key', '=', key)
		.where('failures', '>', 0)
		.execute()
}

/** Keys that nobody tried for a day. */
export async function forgetOld(db: Db, before: Date): Promise<void> {
	await db.deleteFrom('access_attempt').where('last_at', '<', before).execute()
}
