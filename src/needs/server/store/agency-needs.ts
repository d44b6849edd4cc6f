import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { AgencyNeeds } from '../../model.ts'
import { duties } from './mandate.ts'

/** A home agency with the people on its roster, those of all below it included; undefined where it has none. */
export async function findHomeAgency(
	db: Db,
	agencyId: string
): Promise<{ agency: string; people: number } | undefined> {
	const { rows } = await sql<{ agency: string; people: number }>`
		select home_agency_name as agency, count(*) as people from people_roster
		where home_agency_id = ${agencyId} group by 1`.execute(db)
	return rows[0]
}

/** Competencies that its posts ask for, with what a computation of gaps knows of them, the largest lack first. */
export async function listAgencyGaps(
	db: Db,
	agencyId: string,
	snapshotId: string,
	most: number
): Promise<AgencyNeeds['gaps']> {
	const { rows } = await sql<AgencyNeeds['gaps'][number]>`
		select c.name as competency, c.family, count(*) as people,
			count(g.actual) as measured, count(*) filter (where g.actual is not null and g.gap > 0) as lacking,
			avg(g.gap) filter (where g.actual is not null) as "meanGap",
			count(g.sd) as estimated, avg(g.gap) filter (where g.sd is not null) as "estimateMean"
		from people_required r
		join people_roster p on p.employee_id = r.employee_id
		join people_competency c on c.id = r.competency_id
		left join needs_gap g on g.employee_id = r.employee_id and g.competency_id = r.competency_id
			and g.snapshot_id = ${snapshotId}
		where p.home_agency_id = ${agencyId}
		group by c.id order by coalesce(sum(g.gap), 0) desc, c.code limit ${most}`.execute(db)
	return rows
}

/** JP that its people still owe for a year. */
export async function sumOwedHours(
	db: Db,
	agencyId: string,
	year: number
): Promise<AgencyNeeds['hours']> {
	const { rows } = await sql<AgencyNeeds['hours']>`
		with ${duties('all', year)}
		select count(*) as people, coalesce(sum(jp), 0)::integer as jp from duty
		where code = 'jp' and state = 'owed' and home_agency_id = ${agencyId}`.execute(db)
	return rows[0]!
}
