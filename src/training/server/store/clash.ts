import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { AgencyKind } from '#people/model.ts'
import type { Absent, Overlap } from '../../clashes.ts'

/** What the people of these places in a batch have on its days: leave, and sessions of other batches at the same time. */
export async function listOverlaps(
	db: Db,
	enrolmentIds: readonly string[],
	zone: string
): Promise<Overlap[]> {
	const { rows } = await sql<Overlap>`
		select e.id as "enrolmentId", 'leave' as what, '' as title, l.first_on as "firstOn", l.last_on as "lastOn"
		from training_enrolment e join plan_leave l on l.employee_id = e.employee_id
		where e.id = any(${[...enrolmentIds]}::uuid[]) and exists (select from training_session s where s.batch_id = e.batch_id
			and (s.starts_at at time zone ${zone})::date between l.first_on and l.last_on)
		union all
		select e.id, 'batch', ob.title, min((os.starts_at at time zone ${zone})::date),
			max((os.ends_at at time zone ${zone})::date)
		from training_enrolment e join training_session s on s.batch_id = e.batch_id
		join training_enrolment o on o.employee_id = e.employee_id and o.batch_id <> e.batch_id and o.state = 'enrolled'
		join training_batch ob on ob.id = o.batch_id and ob.state in ('draft', 'open', 'done')
		join training_session os on os.batch_id = o.batch_id and tstzrange(os.starts_at, os.ends_at) && tstzrange(s.starts_at, s.ends_at)
		where e.id = any(${[...enrolmentIds]}::uuid[])
		group by e.id, ob.id, ob.title
		order by 1, 4`.execute(db)
	return rows
}

/**
 * Of the units of these people: how many belong to it, and how many of them are away on a day of their batch, they themselves
 * counted: in a seat of any batch, or on leave. The fullest day of each.
 */
export async function listAbsent(
	db: Db,
	enrolmentIds: readonly string[],
	zone: string
): Promise<(Absent & { agencyKind: AgencyKind; within: string[] })[]> {
	const { rows } = await sql<Absent & { agencyKind: AgencyKind; within: string[] }>`
		with asked as (
			select e.id, m.id as employee_id, m.agency_id, e.batch_id from training_enrolment e
			join people_employee m on m.id = e.employee_id where e.id = any(${[...enrolmentIds]}::uuid[])
		), day as (
			select distinct a.id, a.employee_id, a.agency_id, (s.starts_at at time zone ${zone})::date as day
			from asked a join training_session s on s.batch_id = a.batch_id
		), away as (
			select d.id, d.agency_id, d.day, count(distinct m.id) as away from day d
			join people_employee m on m.agency_id = d.agency_id and m.status = 'active' and (m.id = d.employee_id
				or exists (select from plan_leave l where l.employee_id = m.id and d.day between l.first_on and l.last_on)
				or exists (select from training_enrolment o join training_batch b on b.id = o.batch_id and b.state in ('open', 'done')
					join training_session s on s.batch_id = b.id and (s.starts_at at time zone ${zone})::date = d.day
					where o.employee_id = m.id and o.state = 'enrolled'))
			group by d.id, d.agency_id, d.day
		)
		select distinct on (w.id) w.id as "enrolmentId", g.name as unit, g.kind as "agencyKind", w.day, w.away::int as away,
			(select count(*) from people_employee p where p.agency_id = w.agency_id and p.status = 'active')::int as people,
			(select array_agg(ancestor_id) from people_agency_within where agency_id = w.agency_id) as within
		from away w join people_agency g on g.id = w.agency_id
		order by w.id, w.away desc, w.day`.execute(db)
	return rows
}
