import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Meeting } from '../../meeting.ts'

export async function findMeeting(db: Db, year: number): Promise<Meeting | undefined> {
	const { rows } = await sql<Meeting>`
		select year, held_on as "heldOn", begins, place, agenda, outcome, version
		from plan_meeting where year = ${year}`.execute(db)
	return rows[0]
}

/** Writes over the version that was read, 0 for a new one; false when somebody was quicker. */
export async function recordMeeting(db: Db, meeting: Meeting): Promise<boolean> {
	const { year, heldOn, begins, place, agenda, outcome, version } = meeting
	const row = await db
		.insertInto('plan_meeting')
		.values({ year, held_on: heldOn, begins, place, agenda, outcome })
		.onConflict((earlier) =>
			earlier
				.column('year')
				.doUpdateSet({ held_on: heldOn, begins, place, agenda, outcome, version: version + 1 })
				.where('plan_meeting.version', '=', version)
		)
		.returning('year')
		.executeTakeFirst()
	return row !== undefined
}
