import type { Db } from '#platform/database/db.ts'
import type { Predicate } from '../../proposals/model.ts'

export type PerformanceRow = {
	employeeId: string
	year: number
	predicate: Predicate
	source: string
	importId: string
}

/** NIP → person, for people on the roster. */
export async function listIdsByNip(db: Db, nips: readonly string[]): Promise<Map<string, string>> {
	if (nips.length === 0) return new Map()
	const rows = await db
		.selectFrom('people_person')
		.select(['nip', 'employee_id'])
		.where('nip', 'in', nips)
		.execute()
	return new Map(rows.map((row) => [row.nip, row.employee_id]))
}

/** 'person year' → predicate of all that is known of these people. */
export async function listKnown(
	db: Db,
	employeeIds: readonly string[]
): Promise<Map<string, Predicate>> {
	if (employeeIds.length === 0) return new Map()
	const rows = await db
		.selectFrom('needs_performance')
		.select(['employee_id', 'year', 'predicate'])
		.where('employee_id', 'in', employeeIds)
		.execute()
	return new Map(rows.map((row) => [`${row.employee_id} ${row.year}`, row.predicate as Predicate]))
}

const BATCH = 2000

/** Writes appraisals; what is there already stays. Returns how many were new. */
export async function insertPerformance(db: Db, rows: readonly PerformanceRow[]): Promise<number> {
	let written = 0
	for (let from = 0; from < rows.length; from += BATCH) {
		const inserted = await db
			.insertInto('needs_performance')
			.values(
				rows.slice(from, from + BATCH).map(({ employeeId, importId, ...row }) => ({
					...row,
					employee_id: employeeId,
					import_id: importId
				}))
			)
			.onConflict((there) => there.doNothing())
			.returning('employee_id')
			.execute()
		written += inserted.length
	}
	return written
}

export async function countOfImport(db: Db, importId: string): Promise<number> {
	const row = await db
		.selectFrom('needs_performance')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.where('import_id', '=', importId)
		.executeTakeFirstOrThrow()
	return row.n
}

export async function deleteOfImport(db: Db, importId: string): Promise<number> {
	const gone = await db
		.deleteFrom('needs_performance')
		.where('import_id', '=', importId)
		.returning('employee_id')
		.execute()
	return gone.length
}
