import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Gap } from '../model.ts'

export type Snapshot = { id: string; computedAt: Date }

export const findNewestSnapshot = (db: Db): Promise<Snapshot | undefined> =>
	db
		.selectFrom('needs_snapshot')
		.select(['id', 'computed_at as computedAt'])
		.orderBy('computed_at', 'desc')
		.limit(1)
		.executeTakeFirst()

/** Gaps above zero of people who are still on the roster. */
export async function listGaps(db: Db, snapshotId: string): Promise<Gap[]> {
	const { rows } = await sql<Gap>`
		select g.employee_id as "employeeId", g.competency_id as "competencyId", g.gap, g.sd
		from needs_gap g join people_roster r on r.employee_id = g.employee_id
		where g.snapshot_id = ${snapshotId} and g.gap > 0
		order by g.employee_id, g.competency_id`.execute(db)
	return rows
}
