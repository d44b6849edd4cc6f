import { sql, type Insertable } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Schema } from '#platform/database/schema.ts'

/** True while nobody has put anything of their own into the database: no account, agency or employee. */
export async function isEmpty(db: Db): Promise<boolean> {
	const { rows } = await sql<{ empty: boolean }>`
		select not exists (select from access_account) and not exists (select from people_agency)
			and not exists (select from people_employee) as empty`.execute(db)
	return rows[0]!.empty
}

/** Many rows in one statement, whatever their number; all rows have the keys of the first. */
export async function insertAll<Table extends keyof Schema & string>(
	db: Db,
	table: Table,
	rows: readonly Insertable<Schema[Table]>[]
): Promise<void> {
	if (rows.length === 0) return
	const columns = sql.join(Object.keys(rows[0]!).map((column) => sql.ref(column)))
	await sql`
		insert into ${sql.table(table)} (${columns})
		select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
	`.execute(db)
}

/** Id of each competency of the dictionary, by its code. */
export async function mapCompetencies(db: Db): Promise<Map<string, string>> {
	const rows = await db.selectFrom('people_competency').select(['id', 'code']).execute()
	return new Map(rows.map(({ id, code }) => [code, id]))
}

/** Id of each activity of the catalogue, by its code. */
export async function mapActivities(db: Db): Promise<Map<string, string>> {
	const rows = await db.selectFrom('plan_activity').select(['id', 'code']).execute()
	return new Map(rows.map(({ id, code }) => [code, id]))
}

export const getStandardInForce = (db: Db): Promise<{ id: string }> =>
	db
		.selectFrom('people_standard')
		.select('id')
		.where('valid_from', 'is not', null)
		.where('valid_to', 'is', null)
		.executeTakeFirstOrThrow()

/**
 * For the rest of the transaction: rows that were written in it have no statistics yet, and taking them for few the planner
 * would loop over thousands of people once for each of them.
 */
export async function expectManyRows(db: Db): Promise<void> {
	await sql`set local enable_nestloop = off`.execute(db)
}

/** The first entry of money with this number. */
export const getSpending = (db: Db, number: string): Promise<{ id: string; datedOn: string }> =>
	db
		.selectFrom('plan_spending')
		.select(['id', 'dated_on as datedOn'])
		.where('number', '=', number)
		.executeTakeFirstOrThrow()
