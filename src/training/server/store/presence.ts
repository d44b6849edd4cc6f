import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { contains } from '#platform/database/search.ts'
import { houseRule, type PresenceRule } from '../../presence.ts'
import type { Way } from './attendance.ts'

/** How a session stands: who has a seat, who came, and what still waits. */
export type SessionCount = {
	id: string
	topic: string
	startsAt: Date
	endsAt: Date
	calledOff: boolean
	seats: number
	arrived: number
	left: number
	/** People whose check-in came late from a phone and who are not counted yet. */
	waiting: number
	/** The last headcount. */
	heads: number | null
	headsAt: Date | null
}

/** Sessions of a batch with their figures, by time; of one session where it is named. */
export async function listCounts(
	db: Db,
	batchId: string,
	sessionId?: string
): Promise<SessionCount[]> {
	const { rows } = await sql<SessionCount>`
		select s.id, s.topic, s.starts_at as "startsAt", s.ends_at as "endsAt", s.called_off as "calledOff",
			(select count(*) from training_enrolment e where e.batch_id = s.batch_id and e.state = 'enrolled')::int as seats,
			coalesce(a.arrived, 0)::int as arrived, coalesce(a.left, 0)::int as "left", coalesce(w.waiting, 0)::int as waiting,
			h.people as heads, h.counted_at as "headsAt"
		from training_session s
		left join lateral (select count(arrived_at) as arrived, count(left_at) as "left"
			from training_attendance where session_id = s.id) a on true
		left join lateral (select count(distinct c.enrolment_id) as waiting from training_signed_check c
			left join training_attendance t on t.session_id = s.id and t.enrolment_id = c.enrolment_id
			where c.session_id = s.id and c.state = 'waiting' and c.kind = 'in' and t.arrived_at is null) w on true
		left join lateral (select people, counted_at from training_headcount where session_id = s.id
			order by counted_at desc limit 1) h on true
		where s.batch_id = ${batchId} ${sessionId ? sql`and s.id = ${sessionId}` : sql``}
		order by s.starts_at, s.id`.execute(db)
	return rows
}

export type Attendee = {
	enrolmentId: string
	name: string
	nip: string | null
	agency: string | null
	arrivedAt: Date | null
	arrivedWay: Way | null
	leftAt: Date | null
}

export type AttendeeQuery = {
	sessionId: string
	search: string
	/** Who came, who did not, or everybody. */
	who: 'hadir' | 'belum' | undefined
	/** All of them where null. */
	limit: number | null
	offset: number
}

const personName = sql`coalesce(concat_ws(', ', concat_ws(' ', m.front_title, m.name), m.back_title), nullif(c.name, ''), 'Warga')`
const people = sql`training_enrolment e
	join training_session s on s.batch_id = e.batch_id
	left join people_employee m on m.id = e.employee_id left join people_agency g on g.id = m.agency_id
	left join training_citizen c on c.id = e.citizen_id
	left join training_attendance a on a.session_id = s.id and a.enrolment_id = e.id`

/** A page of a session's participants with their coming and going, by name. Who was there stays in it after leaving the batch. */
export async function listAttendees(
	db: Db,
	{ sessionId, search, who, limit, offset }: AttendeeQuery
): Promise<{ rows: Attendee[]; total: number }> {
	const { rows } = await sql<Attendee & { total: number }>`
		select e.id as "enrolmentId", ${personName} as name, m.nip, g.name as agency, a.arrived_at as "arrivedAt",
			a.arrived_way as "arrivedWay", a.left_at as "leftAt", count(*) over ()::int as total
		from ${people}
		where s.id = ${sessionId} and (e.state = 'enrolled' or a.session_id is not null)
			${who === 'hadir' ? sql`and a.arrived_at is not null` : sql``}
			${who === 'belum' ? sql`and a.arrived_at is null` : sql``}
			${search ? sql`and ${contains(sql`coalesce(m.name, c.name)`, search)}` : sql``}
		order by e.citizen_id is not null, coalesce(m.name, c.name) collate "id-x-icu", e.id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Everybody with a seat at a session, for the printed list and for finding whose code was typed. */
export async function listSeats(
	db: Db,
	sessionId: string
): Promise<{ enrolmentId: string; name: string; agency: string | null }[]> {
	const { rows } = await sql<{ enrolmentId: string; name: string; agency: string | null }>`
		select e.id as "enrolmentId", ${personName} as name, g.name as agency from ${people}
		where s.id = ${sessionId} and e.state = 'enrolled'
		order by e.citizen_id is not null, coalesce(m.name, c.name) collate "id-x-icu", e.id`.execute(db)
	return rows
}

/** Takes somebody's coming and going at a session back; false where there was none. */
export async function deleteAttendance(
	db: Db,
	sessionId: string,
	enrolmentId: string
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('training_attendance')
		.where('session_id', '=', sessionId)
		.where('enrolment_id', '=', enrolmentId)
		.executeTakeFirst()
	return numDeletedRows === 1n
}

export async function insertHeadcount(
	db: Db,
	{
		sessionId,
		people,
		at,
		by,
		name
	}: { sessionId: string; people: number; at: Date; by: string; name: string }
): Promise<void> {
	await db
		.insertInto('training_headcount')
		.values({ session_id: sessionId, counted_at: at, people, counted_by: by, counted_name: name })
		.onConflict((same) => same.columns(['session_id', 'counted_at']).doUpdateSet({ people }))
		.execute()
}

/** How presence in an activity is judged, with the version of what was set; 0 while the house rule holds. */
export async function findRule(
	db: Db,
	activityId: string
): Promise<PresenceRule & { version: number }> {
	const row = await db
		.selectFrom('training_presence_rule')
		.select([
			'opens_before as opensBefore',
			'late_after as lateAfter',
			'with_check_out as withCheckOut',
			sql<number>`min_share::float8`.as('minShare'),
			'version'
		])
		.where('activity_id', '=', activityId)
		.executeTakeFirst()
	return row ?? { ...houseRule, version: 0 }
}

/** Writes a rule over the version that was read; false when it has moved on. */
export async function recordRule(
	db: Db,
	{ activityId, version }: { activityId: string; version: number },
	{ opensBefore, lateAfter, withCheckOut, minShare }: PresenceRule
): Promise<boolean> {
	const { numAffectedRows } = await sql`
		insert into training_presence_rule as r (activity_id, opens_before, late_after, with_check_out, min_share)
		select ${activityId}, ${opensBefore}, ${lateAfter}, ${withCheckOut}, ${minShare}
		where ${version} = 0 or exists (select from training_presence_rule where activity_id = ${activityId})
		on conflict (activity_id) do update set opens_before = excluded.opens_before, late_after = excluded.late_after,
			with_check_out = excluded.with_check_out, min_share = excluded.min_share, version = r.version + 1
		where r.version = ${version}`.execute(db)
	return numAffectedRows === 1n
}

export type Presence = {
	enrolmentId: string
	employeeId: string | null
	citizenId: string | null
	/** Sessions that they were at, and that the batch has. */
	present: number
	sessions: number
}

/** At how many of a batch's sessions each of its participants was; of one enrolment where it is named. */
export async function listPresence(
	db: Db,
	batchId: string,
	{ withCheckOut }: PresenceRule,
	enrolmentId?: string
): Promise<Presence[]> {
	const { rows } = await sql<Presence>`
		select e.id as "enrolmentId", e.employee_id as "employeeId", e.citizen_id as "citizenId",
			count(a.session_id) filter (where a.arrived_at is not null and (not ${withCheckOut} or a.left_at is not null))::int as present,
			(select count(*) from training_session where batch_id = ${batchId} and not called_off)::int as sessions
		from training_enrolment e
		left join training_session s on s.batch_id = e.batch_id and not s.called_off
		left join training_attendance a on a.session_id = s.id and a.enrolment_id = e.id
		where e.batch_id = ${batchId} and e.state = 'enrolled' ${enrolmentId ? sql`and e.id = ${enrolmentId}` : sql``}
		group by e.id order by e.id`.execute(db)
	return rows
}

/** The batch and the activity of an enrolment. */
export async function findPlace(
	db: Db,
	enrolmentId: string
): Promise<{ batchId: string; activityId: string } | undefined> {
	return db
		.selectFrom('training_enrolment as e')
		.innerJoin('training_batch as b', 'b.id', 'e.batch_id')
		.select(['b.id as batchId', 'b.activity_id as activityId'])
		.where('e.id', '=', enrolmentId)
		.executeTakeFirst()
}
