import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { BatchState } from '../../model.ts'
import { houseRule, type CheckKind, type PresenceRule } from '../../presence.ts'

export const ways = ['code', 'phone', 'committee', 'list', 'confirmed'] as const
export type Way = (typeof ways)[number]

/** A session with what judges somebody's coming and going; `enrolmentId` is null for who has no seat. */
export type Attending = {
	id: string
	batchId: string
	title: string
	topic: string
	where: string
	startsAt: Date
	endsAt: Date
	calledOff: boolean
	batchState: BatchState
	secret: Buffer
	rule: PresenceRule
	enrolmentId: string | null
	arrivedAt: Date | null
	leftAt: Date | null
}

type Row = Omit<Attending, 'rule'> & {
	opensBefore: number | null
	lateAfter: number | null
	withCheckOut: boolean | null
	minShare: number | null
}

const attending = (who: RawBuilder<unknown>, where: RawBuilder<unknown>) => sql<Row>`
	select s.id, s.batch_id as "batchId", b.title, s.topic, concat_ws(', ', r.name, nullif(s.place, '')) as "where",
		s.starts_at as "startsAt", s.ends_at as "endsAt", s.called_off as "calledOff", b.state as "batchState",
		s.room_secret as secret, p.opens_before as "opensBefore", p.late_after as "lateAfter",
		p.with_check_out as "withCheckOut", p.min_share::float8 as "minShare",
		e.id as "enrolmentId", a.arrived_at as "arrivedAt", a.left_at as "leftAt"
	from training_session s join training_batch b on b.id = s.batch_id
	left join plan_room r on r.id = s.room_id
	left join training_presence_rule p on p.activity_id = b.activity_id
	left join training_enrolment e on e.batch_id = b.id and e.state = 'enrolled' and ${who}
	left join training_attendance a on a.session_id = s.id and a.enrolment_id = e.id
	where ${where} order by s.starts_at, s.id`

const ruled = ({ opensBefore, lateAfter, withCheckOut, minShare, ...rest }: Row): Attending => ({
	...rest,
	rule:
		minShare === null
			? houseRule
			: { opensBefore: opensBefore!, lateAfter: lateAfter!, withCheckOut: withCheckOut!, minShare }
})

/** A session as somebody of the roster comes to it. */
export async function findAttending(
	db: Db,
	sessionId: string,
	employeeId: string
): Promise<Attending | undefined> {
	const who = sql`e.employee_id = ${employeeId}`
	const { rows } = await attending(who, sql`s.id = ${sessionId}`).execute(db)
	return rows[0] && ruled(rows[0])
}

/** A session as one enrolment comes to it. */
export async function findAttendingBy(
	db: Db,
	sessionId: string,
	enrolmentId: string
): Promise<Attending | undefined> {
	const { rows } = await attending(sql`e.id = ${enrolmentId}`, sql`s.id = ${sessionId}`).execute(db)
	return rows[0] && ruled(rows[0])
}

/** Somebody's sessions of a stretch of time, by time, of batches that their people see. */
export async function listAttending(
	db: Db,
	employeeId: string,
	{ from, to }: { from: Date; to: Date }
): Promise<Attending[]> {
	const { rows } = await attending(
		sql`e.employee_id = ${employeeId}`,
		sql`e.id is not null and b.state in ('open', 'done') and s.ends_at >= ${from} and s.starts_at <= ${to}`
	).execute(db)
	return rows.map(ruled)
}

export type Passage = {
	kind: CheckKind
	sessionId: string
	enrolmentId: string
	at: Date
	way: Way
}

/** Keeps the earliest arrival and the latest departure: however often and in whatever order they come. */
export async function recordPassage(
	db: Db,
	{ kind, sessionId, enrolmentId, at, way }: Passage
): Promise<void> {
	if (kind === 'in')
		await sql`
			insert into training_attendance as a (session_id, enrolment_id, arrived_at, arrived_way)
			values (${sessionId}, ${enrolmentId}, ${at}, ${way})
			on conflict (session_id, enrolment_id) do update set arrived_at = excluded.arrived_at, arrived_way = excluded.arrived_way
			where a.arrived_at is null or excluded.arrived_at < a.arrived_at`.execute(db)
	else
		await sql`
			insert into training_attendance as a (session_id, enrolment_id, left_at, left_way)
			values (${sessionId}, ${enrolmentId}, ${at}, ${way})
			on conflict (session_id, enrolment_id) do update set left_at = excluded.left_at, left_way = excluded.left_way
			where a.left_at is null or excluded.left_at > a.left_at`.execute(db)
}

/** From what a session's codes are made. Never leaves the server. */
export async function findSecret(db: Db, sessionId: string): Promise<Buffer> {
	const { room_secret } = await db
		.selectFrom('training_session')
		.select('room_secret')
		.where('id', '=', sessionId)
		.executeTakeFirstOrThrow()
	return room_secret
}
