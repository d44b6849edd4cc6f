import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Attempts } from '../../message-rules.ts'

export type AttemptKind = 'send' | 'code'

/** The day's salt, made when it is first asked for. */
export async function saltOf(db: Db, day: string, fresh: Buffer): Promise<Buffer> {
	await db
		.insertInto('needs_message_salt')
		.values({ day, salt: fresh })
		.onConflict((there) => there.column('day').doNothing())
		.execute()
	const { salt } = await db
		.selectFrom('needs_message_salt')
		.select('salt')
		.where('day', '=', day)
		.executeTakeFirstOrThrow()
	return salt
}

export const findAttempts = (
	db: Db,
	day: string,
	kind: AttemptKind,
	address: Buffer
): Promise<Attempts | undefined> =>
	db
		.selectFrom('needs_message_attempt')
		.select(['count', 'first_at as firstAt'])
		.where('day', '=', day)
		.where('kind', '=', kind)
		.where('address', '=', address)
		.executeTakeFirst()

/** Counts one more; begins anew where the first was before `since`. Two at once are both counted. Answers how many there are. */
export async function countAttempt(
	db: Db,
	day: string,
	kind: AttemptKind,
	address: Buffer,
	now: Date,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		insert into needs_message_attempt as a (day, kind, address, count, first_at)
		values (${day}, ${kind}, ${address}, 1, ${now})
		on conflict (day, kind, address) do update set
			count = case when a.first_at < ${since} then 1 else a.count + 1 end,
			first_at = case when a.first_at < ${since} then ${now} else a.first_at end
		returning count`.execute(db)
	return rows[0]!.count
}

/** Forgets salts and counts of earlier days: nothing then leads from a hash to an address. */
export async function forgetAttempts(db: Db, today: string): Promise<void> {
	await db.deleteFrom('needs_message_attempt').where('day', '<', today).execute()
	await db.deleteFrom('needs_message_salt').where('day', '<', today).execute()
}
