import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { CompetencyFamily, EmployeeKind } from '#people/model.ts'

export type Pivot = {
	feature: 'agency_kind' | 'tier' | 'education' | 'age'
	value: string
	kind: EmployeeKind
	count: number
}

/** People of the roster by one feature and their kind; ages are those of a civil date. */
export async function listPivots(db: Db, on: string): Promise<Pivot[]> {
	const { rows } = await sql<Pivot>`
		with person as (
			select r.kind, a.kind as agency_kind, r.tier, coalesce(e.education, '') as education,
				extract(year from age(${on}::date, e.born_on))::integer as age
			from people_roster r join people_employee e on e.id = r.employee_id join people_agency a on a.id = r.agency_id
		)
		select f.feature, f.value, p.kind, count(*) as count
		from person p cross join lateral (values ('agency_kind', p.agency_kind), ('tier', p.tier), ('education', p.education),
			('age', case when p.age < 30 then '0' when p.age < 40 then '30' when p.age < 50 then '40' else '50' end)
		) f (feature, value)
		group by 1, 2, 3`.execute(db)
	return rows
}

export type CompetencyGap = {
	competency: string
	family: CompetencyFamily
	people: number
	measured: number
	lacking: number
	meanGap: number | null
	estimated: number
	estimateMean: number | null
	estimateSd: number | null
}

/** What the standard asks, by competency, with what is known of it in a computation of gaps (null: none yet). */
export async function listCompetencyGaps(
	db: Db,
	snapshotId: string | null
): Promise<CompetencyGap[]> {
	const { rows } = await sql<CompetencyGap>`
		select c.name as competency, c.family, count(*) as people,
			count(g.actual) as measured, count(*) filter (where g.actual is not null and g.gap > 0) as lacking,
			avg(g.gap) filter (where g.actual is not null) as "meanGap",
			count(g.sd) as estimated, avg(g.gap) filter (where g.sd is not null) as "estimateMean", avg(g.sd) as "estimateSd"
		from people_required r
		join people_roster p on p.employee_id = r.employee_id
		join people_competency c on c.id = r.competency_id
		left join needs_gap g on g.employee_id = r.employee_id and g.competency_id = r.competency_id and g.snapshot_id = ${snapshotId}
		group by c.id order by coalesce(sum(g.gap), 0) desc, c.code`.execute(db)
	return rows
}

export type HeatRow = CompetencyGap & { agencyKind: string }

/** The same by kind of agency, which is few enough columns to be read. */
export async function listHeat(db: Db, snapshotId: string | null): Promise<HeatRow[]> {
	const { rows } = await sql<HeatRow>`
		select c.name as competency, c.family, a.kind as "agencyKind", count(*) as people,
			count(g.actual) as measured, 0 as lacking, avg(g.gap) filter (where g.actual is not null) as "meanGap",
			count(g.sd) as estimated, avg(g.gap) filter (where g.sd is not null) as "estimateMean", avg(g.sd) as "estimateSd"
		from people_required r
		join people_roster p on p.employee_id = r.employee_id
		join people_agency a on a.id = p.agency_id
		join people_competency c on c.id = r.competency_id
		left join needs_gap g on g.employee_id = r.employee_id and g.competency_id = r.competency_id and g.snapshot_id = ${snapshotId}
		group by c.id, a.kind order by c.code`.execute(db)
	return rows
}

/** Figures of the JP rules in force at the end of a year. */
export async function getHourFigures(
	db: Db,
	year: number
): Promise<{ minutesPerJp: number; yearlyMinimum: number }> {
	const { rows } = await sql<{ minutesPerJp: number; yearlyMinimum: number }>`
		select minutes_per_jp as "minutesPerJp", yearly_minimum as "yearlyMinimum" from hours_rules
		order by valid_from <= ${`${year}-12-31`} desc, valid_from desc limit 1`.execute(db)
	return rows[0]!
}

export type AnnexRow = {
	activity: string
	number: number
	month: number
	participants: { name: string; nip: string; position: string; agency: string }[]
}

/** Every batch with its participants by name. */
export async function listAnnex(db: Db, compositionId: string): Promise<AnnexRow[]> {
	const { rows } = await sql<AnnexRow>`
		select a.title as activity, b.number, b.month, jsonb_agg(jsonb_build_object(
			'name', concat_ws(', ', concat_ws(' ', e.front_title, e.name), e.back_title), 'nip', e.nip,
			'position', p.title, 'agency', g.name) order by e.name collate "id-x-icu", e.nip) as participants
		from plan_composition_batch b
		join plan_activity a on a.id = b.activity_id
		join plan_composition_seat s using (composition_id, activity_id, number)
		join people_employee e on e.id = s.employee_id
		join people_position p on p.id = e.position_id
		join people_agency g on g.id = e.agency_id
		where b.composition_id = ${compositionId}
		group by a.code, a.title, b.number, b.month order by a.code, b.number`.execute(db)
	return rows
}
