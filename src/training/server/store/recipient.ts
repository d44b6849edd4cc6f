import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { EnrolmentState } from '../../model.ts'

export type Reachable = {
	enrolmentId: string
	employeeId: string | null
	citizenId: string | null
	nip: string | null
	name: string
	/** An employee's address of the roster, or what a citizen left. */
	contact: string | null
	state: EnrolmentState
	batchId: string
	reason: string
}

const columns = sql`e.id as "enrolmentId", e.employee_id as "employeeId", e.citizen_id as "citizenId", m.nip,
	coalesce(m.name, nullif(c.name, ''), 'Bapak/Ibu') as name, coalesce(m.email, nullif(c.contact, '')) as contact, e.state,
	e.batch_id as "batchId", e.reason`
const from = sql`training_enrolment e left join people_employee m on m.id = e.employee_id
	left join training_citizen c on c.id = e.citizen_id`

/** How these people are reached. */
export async function listReachable(db: Db, ids: readonly string[]): Promise<Reachable[]> {
	const { rows } = await sql<Reachable>`
		select ${columns} from ${from} where e.id = any(${[...ids]}::uuid[]) order by e.id`.execute(db)
	return rows
}

/** How the people of a batch in these states are reached. */
export async function listReachableIn(
	db: Db,
	batchId: string,
	states: readonly EnrolmentState[]
): Promise<Reachable[]> {
	const { rows } = await sql<Reachable>`
		select ${columns} from ${from} where e.batch_id = ${batchId} and e.state = any(${[...states]}::text[])
		order by e.id`.execute(db)
	return rows
}

export type Decider = { nip: string; employeeId: string }

/** Who decides somebody's request today: their supervisor, and while that one is on leave the supervisor's own. */
export async function listDeciders(
	db: Db,
	employeeId: string,
	today: string
): Promise<{ supervisor: Decider | null; above: Decider | null; agencyId: string; name: string }> {
	const { rows } = await sql<{
		agencyId: string
		name: string
		supervisor: Decider | null
		above: Decider | null
	}>`
		select m.agency_id as "agencyId", m.name,
			case when s.id is not null then jsonb_build_object('nip', s.nip, 'employeeId', s.id) end as supervisor,
			case when a.id is not null then jsonb_build_object('nip', a.nip, 'employeeId', a.id) end as above
		from people_employee m
		left join people_employee s on s.id = m.supervisor_id and s.status = 'active'
		left join people_employee a on a.id = s.supervisor_id and a.status = 'active' and exists (
			select from plan_leave l where l.employee_id = s.id and ${today}::date between l.first_on and l.last_on)
		where m.id = ${employeeId}`.execute(db)
	return rows[0]!
}
