import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'

export async function findDeclaration(
	db: Db,
	employeeId: string
): Promise<{ declaredAt: Date } | undefined> {
	return db
		.selectFrom('people_self_declaration')
		.select('declared_at as declaredAt')
		.where('employee_id', '=', employeeId)
		.executeTakeFirst()
}

/** Declaring twice keeps the first. */
export async function insertDeclaration(db: Db, employeeId: string, at: Date): Promise<void> {
	await db
		.insertInto('people_self_declaration')
		.values({ employee_id: employeeId, declared_at: at })
		.onConflict((earlier) => earlier.column('employee_id').doNothing())
		.execute()
}

export async function deleteDeclaration(db: Db, employeeId: string): Promise<void> {
	await db.deleteFrom('people_self_declaration').where('employee_id', '=', employeeId).execute()
}

/** Who of the roster declared it. */
export async function listDeclared(db: Db): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select d.employee_id as id from people_self_declaration d
		join people_roster r on r.employee_id = d.employee_id order by 1`.execute(db)
	return rows.map(({ id }) => id)
}
