import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Degree } from '../../model.ts'

export type NewDecision = {
	id: string
	employeeId: string
	degree: Degree
	decidedOn: string
	decree: string
	source: string
	importId: string
	recordedAt: Date
}

/** NIP → person, for everybody who was ever on the roster. */
export async function listIdsByNip(db: Db, nips: readonly string[]): Promise<Map<string, string>> {
	const { rows } = await sql<{ nip: string; id: string }>`
		select nip, employee_id as id from people_person where nip = any(${nips}::text[])`.execute(db)
	return new Map(rows.map(({ nip, id }) => [nip, id]))
}

export const keyOf = (decision: Pick<NewDecision, 'employeeId' | 'degree' | 'decidedOn'>): string =>
	`${decision.employeeId} ${decision.degree} ${decision.decidedOn}`

/** Keys of all decisions known of these people. */
export async function listKnown(db: Db, employeeIds: readonly string[]): Promise<Set<string>> {
	const { rows } = await sql<Pick<NewDecision, 'employeeId' | 'degree' | 'decidedOn'>>`
		select employee_id as "employeeId", degree, decided_on as "decidedOn" from professionalism_discipline
		where employee_id = any(${employeeIds}::uuid[])`.execute(db)
	return new Set(rows.map(keyOf))
}

/** Writes decisions; what is there already stays. Returns how many were new. */
export async function insertDecisions(db: Db, decisions: readonly NewDecision[]): Promise<number> {
	if (decisions.length === 0) return 0
	const inserted = await db
		.insertInto('professionalism_discipline')
		.values(
			decisions.map((decision) => ({
				id: decision.id,
				employee_id: decision.employeeId,
				degree: decision.degree,
				decided_on: decision.decidedOn,
				decree: decision.decree,
				source: decision.source,
				import_id: decision.importId,
				recorded_at: decision.recordedAt
			}))
		)
		.onConflict((there) => there.columns(['employee_id', 'degree', 'decided_on']).doNothing())
		.returning('id')
		.execute()
	return inserted.length
}

export async function countOfImport(db: Db, importId: string): Promise<number> {
	const row = await db
		.selectFrom('professionalism_discipline')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.where('import_id', '=', importId)
		.executeTakeFirstOrThrow()
	return row.n
}

export async function deleteOfImport(db: Db, importId: string): Promise<number> {
	const gone = await db
		.deleteFrom('professionalism_discipline')
		.where('import_id', '=', importId)
		.returning('id')
		.execute()
	return gone.length
}

export type DecisionRow = {
	id: string
	employeeId: string
	nip: string
	name: string
	frontTitle: string | null
	backTitle: string | null
	degree: Degree
	decidedOn: string
	decree: string
	source: string
}

/** A page of all decisions, the latest first, and how many there are. */
export async function listDecisions(
	db: Db,
	page: { limit: number; offset: number }
): Promise<{ rows: DecisionRow[]; total: number }> {
	const { rows } = await sql<DecisionRow & { total: number }>`
		select d.id, d.employee_id as "employeeId", p.nip, p.name, p.front_title as "frontTitle",
			p.back_title as "backTitle", d.degree, d.decided_on as "decidedOn", d.decree, d.source, count(*) over () as total
		from professionalism_discipline d join people_person p on p.employee_id = d.employee_id
		order by d.decided_on desc, p.name collate "id-x-icu", d.id
		limit ${page.limit} offset ${page.offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
