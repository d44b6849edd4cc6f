import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { VersionState } from '../../decision.ts'

export type Loop = {
	people: number
	/** People of the newest computation of gaps, and those of them with a measured competency. */
	counted: number
	assessed: number
	budgeted: boolean
	composed: boolean
	accepted: boolean
	/** The state of the newest version that was not withdrawn; null: none. */
	planState: VersionState | null
}

/** How far the work for a year has come, in one statement. */
export async function getLoop(db: Db, year: number): Promise<Loop> {
	const { rows } = await sql<Loop>`
		select (select count(*) from people_employee where status = 'active') as people,
			coalesce(s.people, 0) as counted, coalesce(s.assessed, 0) as assessed,
			exists (select from plan_budget where year = ${year}) as budgeted,
			exists (select from plan_composition where year = ${year} and finished_at is not null) as composed,
			exists (select from plan_year where year = ${year}) as accepted,
			(select v.state from plan_year y join plan_version v on v.id = y.version_id where y.year = ${year}) as "planState"
		from (values (1)) one
		left join lateral (select people, assessed from needs_snapshot order by computed_at desc limit 1) s on true`.execute(
		db
	)
	return rows[0]!
}
