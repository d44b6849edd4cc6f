import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import type { EnrolmentState, Origin } from '../../model.ts'

export type Participant = {
	id: string
	employeeId: string | null
	citizenId: string | null
	agencyId: string | null
	/** A citizen has none. */
	nip: string | null
	name: string
	position: string | null
	agency: string | null
	origin: Origin
	state: EnrolmentState
	note: string
	reason: string
	enteredAt: Date
	version: number
}

const within = (scope: Scope) =>
	scope === 'all'
		? sql``
		: sql`and m.agency_id in (select agency_id from people_agency_within where ancestor_id = any(${[...scope]}::uuid[]))`

const columns = sql<Participant>`e.id, e.employee_id as "employeeId", e.citizen_id as "citizenId", m.agency_id as "agencyId", m.nip,
	coalesce(nullif(concat_ws(', ', nullif(concat_ws(' ', m.front_title, m.name), ''), m.back_title), ''), nullif(c.name, ''), 'Warga')
		as name,
	p.title as position, g.name as agency, e.origin, e.state, e.note, e.reason, e.entered_at as "enteredAt", e.version`

const from = sql`training_enrolment e
	left join people_employee m on m.id = e.employee_id
	left join people_position p on p.id = m.position_id left join people_agency g on g.id = m.agency_id
	left join training_citizen c on c.id = e.citizen_id`

/** People of a batch by name, as far as the scope reaches; citizens only for whoever sees all. */
export async function listParticipants(
	db: Db,
	{
		batchId,
		states,
		scope,
		limit,
		offset
	}: {
		batchId: string
		states: readonly EnrolmentState[]
		scope: Scope
		limit: number
		offset: number
	}
): Promise<{ rows: Participant[]; total: number }> {
	const { rows } = await sql<Participant & { total: number }>`
		select ${columns}, count(*) over () as total from ${from}
		where e.batch_id = ${batchId} and e.state = any(${[...states]}::text[]) ${within(scope)}
		order by e.citizen_id is not null, coalesce(m.name, c.name) collate "id-x-icu", e.id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** One place in a batch, with its person. */
export async function findParticipant(
	db: Db,
	batchId: string,
	id: string
): Promise<Participant | undefined> {
	const { rows } = await sql<Participant>`
		select ${columns} from ${from} where e.id = ${id} and e.batch_id = ${batchId}`.execute(db)
	return rows[0]
}

/** Seats everybody whom the decreed plan puts into the batch that this one holds, and who is not in it yet. How many. */
export async function insertPlanned(
	db: Db,
	batchId: string,
	{ by, name, at }: { by: string; name: string; at: Date }
): Promise<number> {
	const { numAffectedRows } = await sql`
		insert into training_enrolment (id, batch_id, employee_id, origin, state, entered_at, decided_by, decided_name, decided_at)
		select gen_random_uuid(), b.id, d.employee_id, 'plan', 'enrolled', ${at}, ${by}, ${name}, ${at}
		from training_batch b join plan_decreed_seat d on d.year = b.year and d.activity_id = b.activity_id
			and d.number = b.planned_number
		join people_roster r on r.employee_id = d.employee_id
		where b.id = ${batchId}
		on conflict do nothing`.execute(db)
	return Number(numAffectedRows ?? 0)
}

/** Whether somebody has a seat in the batch of a session. */
export async function isEnrolled(db: Db, sessionId: string, employeeId: string): Promise<boolean> {
	const row = await db
		.selectFrom('training_enrolment as e')
		.innerJoin('training_session as s', 's.batch_id', 'e.batch_id')
		.select('e.id')
		.where('s.id', '=', sessionId)
		.where('e.employee_id', '=', employeeId)
		.where('e.state', '=', 'enrolled')
		.executeTakeFirst()
	return row !== undefined
}

/** Somebody's place in a batch, in any state. */
export async function findEnrolment(
	db: Db,
	batchId: string,
	employeeId: string
): Promise<{ id: string; state: EnrolmentState; origin: Origin; version: number } | undefined> {
	const row = await db
		.selectFrom('training_enrolment')
		.select(['id', 'state', 'origin', 'version'])
		.where('batch_id', '=', batchId)
		.where('employee_id', '=', employeeId)
		.executeTakeFirst()
	return row as { id: string; state: EnrolmentState; origin: Origin; version: number } | undefined
}
