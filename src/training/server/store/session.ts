import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { NamedSession, SessionData } from '../../model.ts'
import type { Busy } from '../../rules.ts'

const columns = sql<NamedSession>`s.id, s.batch_id as "batchId", s.topic, s.starts_at as "startsAt", s.ends_at as "endsAt",
	s.room_id as "roomId", s.place, s.link,
	s.facilitator_id as "facilitatorId", s.speaker, s.called_off as "calledOff", s.sequence, s.version, r.name as room,
	f.name as facilitator`

const select = (where: RawBuilder<unknown>) => sql<NamedSession>`
	select ${columns} from training_session s left join plan_room r on r.id = s.room_id
	left join plan_facilitator f on f.id = s.facilitator_id
	where ${where} order by s.starts_at, s.id`

/** Sessions of a batch by time. */
export async function listSessions(db: Db, batchId: string): Promise<NamedSession[]> {
	return (await select(sql`s.batch_id = ${batchId}`).execute(db)).rows
}

export async function findSession(db: Db, id: string): Promise<NamedSession | undefined> {
	return (await select(sql`s.id = ${id}`).execute(db)).rows[0]
}

const values = (data: SessionData) => ({
	topic: data.topic,
	starts_at: data.startsAt,
	ends_at: data.endsAt,
	room_id: data.roomId,
	place: data.place,
	link: data.link,
	facilitator_id: data.facilitatorId,
	speaker: data.speaker
})

export async function insertSession(
	db: Db,
	{ id, batchId, ...data }: SessionData & { id: string; batchId: string }
): Promise<void> {
	await db
		.insertInto('training_session')
		.values({ id, batch_id: batchId, ...values(data) })
		.execute()
}

/** Writes over the version that was read, and counts the change in its calendar entry; false when it has moved on. */
export async function recordSession(
	db: Db,
	{ id, version }: { id: string; version: number },
	data: SessionData
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('training_session')
		.set(({ eb }) => ({
			...values(data),
			sequence: eb('sequence', '+', 1),
			version: version + 1
		}))
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** Takes a session out; false when it has moved on. */
export async function deleteSession(
	db: Db,
	{ id, version }: { id: string; version: number }
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('training_session')
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numDeletedRows === 1n
}

/** What else its room, its facilitator and its batch have at the time of a session, by time; `id` is the session itself. */
export async function listBusy(
	db: Db,
	{
		id,
		batchId,
		startsAt,
		endsAt,
		roomId,
		facilitatorId
	}: SessionData & {
		id: string | undefined
		batchId: string
	}
): Promise<Busy[]> {
	const { rows } = await sql<Busy>`
		select case when s.room_id = ${roomId} then 'room' when s.facilitator_id = ${facilitatorId} then 'facilitator'
			else 'batch' end as what,
			case when s.room_id = ${roomId} then r.name when s.facilitator_id = ${facilitatorId} then f.name else s.topic end as name,
			b.title, b.number, s.starts_at as "startsAt", s.ends_at as "endsAt"
		from training_session s join training_batch b on b.id = s.batch_id
		left join plan_room r on r.id = s.room_id left join plan_facilitator f on f.id = s.facilitator_id
		where not s.called_off and s.id is distinct from ${id ?? null}::uuid
			and tstzrange(s.starts_at, s.ends_at) && tstzrange(${startsAt}, ${endsAt})
			and (s.room_id = ${roomId} or s.facilitator_id = ${facilitatorId} or s.batch_id = ${batchId})
		order by s.starts_at, s.id`.execute(db)
	return rows
}

export type Choices = {
	rooms: { id: string; name: string; place: string; seats: number }[]
	facilitators: { id: string; name: string; pool: string }[]
}

/** Rooms and facilitators that a session may be given. */
export async function listChoices(db: Db): Promise<Choices> {
	return {
		rooms: (await db
			.selectFrom('plan_room_choice')
			.selectAll()
			.orderBy('name')
			.execute()) as Choices['rooms'],
		facilitators: (await db
			.selectFrom('plan_facilitator_choice')
			.selectAll()
			.orderBy('name')
			.execute()) as Choices['facilitators']
	}
}

/** Days of a span on which nothing is held. */
export async function listDaysOff(
	db: Db,
	{ firstOn, lastOn }: { firstOn: string; lastOn: string }
): Promise<{ firstOn: string; lastOn: string }[]> {
	const { rows } = await sql<{ firstOn: string; lastOn: string }>`
		select first_on as "firstOn", last_on as "lastOn" from plan_day_off
		where first_on <= ${lastOn} and last_on >= ${firstOn}`.execute(db)
	return rows
}

/** Calls off all sessions of a batch: they hold no room and no facilitator any more. */
export async function callOff(db: Db, batchId: string): Promise<void> {
	await db
		.updateTable('training_session')
		.set(({ eb }) => ({
			called_off: true,
			sequence: eb('sequence', '+', 1),
			version: eb('version', '+', 1)
		}))
		.where('batch_id', '=', batchId)
		.execute()
}
