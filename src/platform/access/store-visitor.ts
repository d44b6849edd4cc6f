import { sql } from 'kysely'
import type { Db } from '../database/db.ts'

export type Visits = { count: number; firstAt: Date }

type Counted = { day: string; kind: string; address: Buffer }

/** The day's salt, made when it is first asked for. */
export async function saltOf(db: Db, day: string, fresh: Buffer): Promise<Buffer> {
	await db
		.insertInto('access_visitor_salt')
		.values({ day, salt: fresh })
		.onConflict((there) => there.column('day').doNothing())
		.execute()
	const { salt } = await db
		.selectFrom('access_visitor_salt')
		.select('salt')
		.where('day', '=', day)
		.executeTakeFirstOrThrow()
	return salt
}

export const findVisits = (db: Db, { day, kind, address }: Counted): Promise<Visits | undefined> =>
	db
		.selectFrom('access_visitor_count')
		.select(['count', 'first_at as firstAt'])
		.where('day', '=', day)
		.where('kind', '=', kind)
		.where('address', '=', address)
		.executeTakeFirst()

/** Counts one more; begins anew where the first was before `since`. Two at once are both counted. Answers how many there are. */
export async function countVisit(
	db: Db,
	{ day, kind, address }: Counted,
	now: Date,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		insert into access_visitor_count as a (day, kind, address, count, first_at)
		values (${day}, ${kind}, ${address}, 1, ${now})
		on conflict (day, kind, address) do update set
			count = case when a.first_at < ${since} then 1 else a.count + 1 end,
			first_at = case when a.first_at < ${since} then ${now} else a.first_at end
		returning count`.execute(db)
	return rows[0]!.count
}

/** Forgets salts and counts of earlier days: nothing then leads from a hash to an address. */
export async function forgetVisits(db: Db, today: string): Promise<void> {
	await db.deleteFrom('access_visitor_count').where('day', '<', today).execute()
	await db.deleteFrom('access_visitor_salt').where('day', '<', today).execute()
}

export async function hasVisitsBefore(db: Db, today: string): Promise<boolean> {
	const row = await db
		.selectFrom('access_visitor_salt')
		.select('day')
		.where('day', '<', today)
		.limit(1)
		.executeTakeFirst()
	return row !== undefined
}
