import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Day, DayData } from '../../calendar.ts'

const columns = [
	'id',
	'first_on as firstOn',
	'last_on as lastOn',
	'name',
	'kind',
	'source',
	'certainty',
	'version'
] as const

/** Days that touch a year or the weeks that lap over its ends, by date. */
export async function listDays(db: Db, year: number): Promise<Day[]> {
	const rows = await db
		.selectFrom('plan_day')
		.select(columns)
		.where('first_on', '<=', `${year + 1}-01-07`)
		.where('last_on', '>=', `${year - 1}-12-25`)
		.orderBy('first_on')
		.orderBy('kind')
		.execute()
	return rows as Day[]
}

export async function findDay(db: Db, id: string): Promise<Day | undefined> {
	const row = await db
		.selectFrom('plan_day')
		.select(columns)
		.where('id', '=', id)
		.executeTakeFirst()
	return row as Day | undefined
}

const values = (day: DayData) => ({
	first_on: day.firstOn,
	last_on: day.lastOn,
	name: day.name,
	kind: day.kind,
	source: day.source,
	certainty: day.certainty
})

export async function insertDay(db: Db, id: string, day: DayData): Promise<void> {
	await db
		.insertInto('plan_day')
		.values({ id, ...values(day) })
		.execute()
}

/** Writes over the version that was read; false when it has moved on. */
export async function recordDay(
	db: Db,
	id: string,
	version: number,
	day: DayData
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_day')
		.set({ ...values(day), version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function deleteDay(db: Db, id: string): Promise<void> {
	await db.deleteFrom('plan_day').where('id', '=', id).execute()
}

/** Adds days where none of their kind stand yet; answers how many were added. */
export async function addDays(
	db: Db,
	days: readonly (DayData & { id: string })[]
): Promise<number> {
	const { numAffectedRows } = await sql`
		insert into plan_day (id, first_on, last_on, name, kind, source, certainty)
		select id, "firstOn", "lastOn", name, kind, source, certainty
		from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as d(id uuid, "firstOn" date, "lastOn" date, name text,
			kind text, source text, certainty text)
		on conflict do nothing`.execute(db)
	return Number(numAffectedRows ?? 0n)
}
