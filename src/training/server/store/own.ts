import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { BatchState, EnrolmentState, NamedSession } from '../../model.ts'

export type OwnPlace = {
	id: string
	batchId: string
	title: string
	number: number
	state: EnrolmentState
	batchState: BatchState
	reason: string
	bring: string
	note: string
	cancelReason: string
	withdrawUntil: string | null
	firstOn: string | null
	lastOn: string | null
}

/** Somebody's places in batches that their people see, from `since` on and without a date. */
export async function listOwnPlaces(
	db: Db,
	employeeId: string,
	{ since, zone }: { since: string; zone: string }
): Promise<OwnPlace[]> {
	const { rows } = await sql<OwnPlace>`
		select e.id, b.id as "batchId", b.title, b.number, e.state, b.state as "batchState", e.reason, b.bring, b.note,
			b.cancel_reason as "cancelReason", b.withdraw_until as "withdrawUntil", s."firstOn", s."lastOn"
		from training_enrolment e join training_batch b on b.id = e.batch_id
		left join lateral (select (min(starts_at) at time zone ${zone})::date as "firstOn",
			(max(ends_at) at time zone ${zone})::date as "lastOn" from training_session where batch_id = b.id) s on true
		where e.employee_id = ${employeeId} and b.state <> 'draft' and (s."lastOn" is null or s."lastOn" >= ${since})
		order by s."firstOn" nulls last, b.title limit 100`.execute(db)
	return rows
}

export type OwnSession = NamedSession & { title: string }

/** Sessions of somebody's seats that are not over, by time. */
export async function listOwnSessions(
	db: Db,
	employeeId: string,
	after: Date
): Promise<OwnSession[]> {
	const { rows } = await sql<OwnSession>`
		select s.id, s.batch_id as "batchId", s.topic, s.starts_at as "startsAt", s.ends_at as "endsAt", s.room_id as "roomId",
			concat_ws(', ', nullif(s.place, ''), nullif(r.place, '')) as place, s.link, s.facilitator_id as "facilitatorId",
			s.speaker, s.called_off as "calledOff", s.sequence, s.version, r.name as room, f.name as facilitator, b.title
		from training_enrolment e join training_batch b on b.id = e.batch_id and b.state in ('open', 'done')
		join training_session s on s.batch_id = b.id
		left join plan_room r on r.id = s.room_id left join plan_facilitator f on f.id = s.facilitator_id
		where e.employee_id = ${employeeId} and e.state = 'enrolled' and s.ends_at >= ${after}
		order by s.starts_at, s.id limit 200`.execute(db)
	return rows
}

export type OpenBatch = {
	id: string
	title: string
	number: number
	agency: string | null
	enrolUntil: string | null
	firstOn: string | null
	lastOn: string | null
	seats: number
	enrolled: number
}

/** Open batches that somebody may ask for a seat in: not over, and not in them yet. */
export async function listAskable(
	db: Db,
	employeeId: string,
	{ today, zone }: { today: string; zone: string }
): Promise<OpenBatch[]> {
	const { rows } = await sql<OpenBatch>`
		select b.id, b.title, b.number, g.name as agency, b.enrol_until as "enrolUntil", s."firstOn", s."lastOn", b.seats,
			(select count(*) from training_enrolment where batch_id = b.id and state = 'enrolled' and employee_id is not null)::int
				as enrolled
		from training_batch b left join people_agency g on g.id = b.agency_id
		left join lateral (select (min(starts_at) at time zone ${zone})::date as "firstOn",
			(max(ends_at) at time zone ${zone})::date as "lastOn" from training_session where batch_id = b.id) s on true
		where b.state = 'open' and b.by_request and (b.enrol_until is null or b.enrol_until >= ${today})
			and (s."lastOn" is null or s."lastOn" >= ${today})
			and not exists (select from training_enrolment e where e.batch_id = b.id and e.employee_id = ${employeeId}
				and e.state in ('asked', 'waiting', 'enrolled'))
		order by s."firstOn" nulls last, b.title limit 50`.execute(db)
	return rows
}

/** What an active employee is called. */
export async function findName(db: Db, employeeId: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('people_roster')
		.select('name')
		.where('employee_id', '=', employeeId)
		.executeTakeFirst()
	return row?.name
}
