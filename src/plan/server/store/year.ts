import type { Db } from '#platform/database/db.ts'
import { sql } from 'kysely'
import type { VersionState } from '../../decision.ts'

export type PlanYear = {
	year: number
	compositionId: string
	/** The newest version of the year's plan that was not withdrawn. */
	versionId: string
	acceptedBy: string
	acceptedAt: Date
	version: number
}

export function findYear(db: Db, year: number): Promise<PlanYear | undefined> {
	return db
		.selectFrom('plan_year')
		.select([
			'year',
			'composition_id as compositionId',
			'version_id as versionId',
			'accepted_by as acceptedBy',
			'accepted_at as acceptedAt',
			'version'
		])
		.where('year', '=', year)
		.executeTakeFirst()
}

/** Writes the year's plan over the version that was read (0: none yet); false when it has moved on. */
export async function recordYear(
	db: Db,
	{ year, compositionId, versionId, acceptedBy, acceptedAt, version }: PlanYear
): Promise<boolean> {
	const values = {
		composition_id: compositionId,
		version_id: versionId,
		accepted_by: acceptedBy,
		accepted_at: acceptedAt,
		version: version + 1
	}
	const row = await db
		.insertInto('plan_year')
		.values({ year, ...values })
		.onConflict((earlier) =>
			earlier.column('year').doUpdateSet(values).where('plan_year.version', '=', version)
		)
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}

export async function deleteYear(db: Db, year: number, version: number): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('plan_year')
		.where('year', '=', year)
		.where('version', '=', version)
		.executeTakeFirst()
	return numDeletedRows === 1n
}

export type YearSummary = {
	year: number
	total: number | null
	compositions: number
	accepted: boolean
	/** Of the newest version that was not withdrawn. */
	state: VersionState | null
	cost: number | null
	running: boolean
}

/** Every year that has a budget, a composition or a plan, the latest first. */
export async function listYears(db: Db): Promise<YearSummary[]> {
	const { rows } = await sql<YearSummary>`
		select y.year, b.total, coalesce(c.count, 0) as compositions, coalesce(c.running, false) as running,
			p.year is not null as accepted, v.state, k.cost
		from (select year from plan_budget union select year from plan_composition union select year from plan_year) y
		left join plan_budget b using (year)
		left join (select c.year, count(c.finished_at) as count,
				bool_or(c.finished_at is null and j.state in ('queued', 'running')) as running
			from plan_composition c left join platform_job j on j.id = c.job_id group by c.year) c using (year)
		left join plan_year p using (year)
		left join plan_version v on v.id = p.version_id
		left join plan_composition k on k.id = p.composition_id
		order by y.year desc`.execute(db)
	return rows
}
