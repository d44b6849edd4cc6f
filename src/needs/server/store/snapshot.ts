import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { CompetencyFamily, Tier } from '#people/model.ts'
import type { Pair } from '../../estimate.ts'
import type { Gap, GapRow } from '../../model.ts'

export type Snapshot = {
	id: string
	computedAt: Date
	people: number
	assessed: number
	unknown: number
}

export const findNewestSnapshot = (db: Db): Promise<Snapshot | undefined> =>
	db
		.selectFrom('needs_snapshot')
		.select(['id', 'computed_at as computedAt', 'people', 'assessed', 'unknown'])
		.orderBy('computed_at', 'desc')
		.limit(1)
		.executeTakeFirst()

/**
 * What the standard in force asks of everybody on the roster, with the level they were measured at, if any. The views are
 * joined here: right after a first import PostgreSQL knows nothing of their sizes yet and would join them row by row.
 */
export async function listPairs(db: Db): Promise<Pair[]> {
	const [people, competencies, asked, levels] = await Promise.all([
		db.selectFrom('people_roster').select(['employee_id', 'tier', 'home_agency_id']).execute(),
		db
			.selectFrom('people_competency')
			.select(['id', 'family'])
			.where('active', '=', true)
			.execute(),
		db
			.selectFrom('people_required')
			.select(['employee_id', 'competency_id', 'level'])
			.orderBy('employee_id')
			.orderBy('competency_id')
			.execute(),
		db.selectFrom('people_level').select(['employee_id', 'competency_id', 'level']).execute()
	])
	const personOf = new Map(people.map((person) => [person.employee_id, person]))
	const familyOf = new Map(competencies.map(({ id, family }) => [id, family as CompetencyFamily]))
	const measured = Map.groupBy(levels, (level) => level.employee_id)

	return asked.flatMap(({ employee_id, competency_id, level }): Pair[] => {
		const person = personOf.get(employee_id)
		const family = familyOf.get(competency_id)
		if (!person || !family) return []
		const own = measured.get(employee_id)?.find((one) => one.competency_id === competency_id)
		return [
			{
				employeeId: employee_id,
				competencyId: competency_id,
				family,
				tier: person.tier as Tier,
				agencyId: person.home_agency_id,
				required: level,
				actual: own?.level ?? null
			}
		]
	})
}

export async function insertSnapshot(db: Db, { computedAt, ...snapshot }: Snapshot): Promise<void> {
	await db
		.insertInto('needs_snapshot')
		.values({ ...snapshot, computed_at: computedAt })
		.execute()
}

/** Writes all rows of a snapshot in one statement. */
export async function insertGaps(
	db: Db,
	snapshotId: string,
	rows: readonly GapRow[]
): Promise<void> {
	const column = <K extends keyof GapRow>(key: K) => rows.map((row) => row[key])
	await sql`
		insert into needs_gap (snapshot_id, employee_id, competency_id, required, actual, gap, sd, estimate, estimate_sd)
		select ${snapshotId}::uuid, g.*
		from unnest(${column('employeeId')}::uuid[], ${column('competencyId')}::uuid[],
			${column('required')}::int[], ${column('actual')}::numeric[], ${column('gap')}::real[],
			${column('sd')}::real[], ${column('estimate')}::real[], ${column('estimateSd')}::real[]) as g`.execute(
		db
	)
}

/** Forgets all but the newest `keep` snapshots, with their gaps. */
export async function pruneSnapshots(db: Db, keep: number): Promise<void> {
	await sql`
		with old as (
			delete from needs_snapshot
			where id not in (select id from needs_snapshot order by computed_at desc limit ${keep})
			returning id
		)
		delete from needs_gap where snapshot_id in (select id from old)`.execute(db)
}

/** Gaps above zero of people who are still on the roster. */
export async function listGaps(db: Db, snapshotId: string): Promise<Gap[]> {
	const { rows } = await sql<Gap>`
		select g.employee_id as "employeeId", g.competency_id as "competencyId", g.gap, g.sd,
			case when g.sd is not null
				then jsonb_build_object('mean', g.required - g.estimate, 'sd', g.estimate_sd) end as estimate
		from needs_gap g join people_roster r on r.employee_id = g.employee_id
		where g.snapshot_id = ${snapshotId} and g.gap > 0
		order by g.employee_id, g.competency_id`.execute(db)
	return rows
}

/** Whether another computation waits in the queue, asked for after the one with this id. */
export async function isAskedAgain(db: Db, jobName: string, jobId: string): Promise<boolean> {
	const { rows } = await sql<{ later: boolean }>`
		select exists (
			select from platform_job later join platform_job mine on mine.id = ${jobId}
			where later.name = ${jobName} and later.state = 'queued' and later.created_at > mine.created_at
		) as later`.execute(db)
	return rows[0]!.later
}

/** Fresh statistics: right after a large import the planner would take the tables for empty. */
export async function analyzePeople(db: Db): Promise<void> {
	await sql`analyze people_employee, people_position, people_standard_level, people_assessment`.execute(
		db
	)
}

export async function analyzeGaps(db: Db): Promise<void> {
	await sql`analyze needs_gap`.execute(db)
}
