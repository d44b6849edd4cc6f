import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'

/** Who has a seat in something that adds to a competency. */
export async function listCompetencySeats(
	db: Db,
	compositionId: string
): Promise<{ competencyId: string; employeeId: string }[]> {
	const { rows } = await sql<{ competencyId: string; employeeId: string }>`
		select distinct c.competency_id as "competencyId", s.employee_id as "employeeId"
		from plan_composition_seat s join plan_activity_competency c on c.activity_id = s.activity_id
		where s.composition_id = ${compositionId}`.execute(db)
	return rows
}
