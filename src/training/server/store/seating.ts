import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import type { EnrolmentState, Origin } from '../../model.ts'
import type { Taken, Waiting } from '../../seats.ts'

/** Holds a batch until the transaction ends, so that one seat is not given twice. */
export async function lockBatch(db: Db, id: string): Promise<void> {
	await db.selectFrom('training_batch').select('id').where('id', '=', id).forUpdate().execute()
}

export async function countTaken(db: Db, batchId: string): Promise<Taken> {
	const { rows } = await sql<Taken>`
		select count(employee_id)::int as employees, count(citizen_id)::int as citizens from training_enrolment
		where batch_id = ${batchId} and state = 'enrolled'`.execute(db)
	return rows[0]!
}

/** Everybody who waits for a seat in a batch, with their seats in the year's other batches. */
export async function listWaiting(db: Db, batchId: string): Promise<Waiting[]> {
	const { rows } = await sql<Waiting>`
		select e.id, e.citizen_id is not null as "isCitizen", e.origin, e.entered_at as "enteredAt",
			(select count(*) from training_enrolment o join training_batch ob on ob.id = o.batch_id
				where o.employee_id = e.employee_id and o.state = 'enrolled' and ob.id <> b.id and ob.year = b.year
					and ob.state in ('open', 'done')) as others
		from training_enrolment e join training_batch b on b.id = e.batch_id
		where e.batch_id = ${batchId} and e.state = 'waiting'`.execute(db)
	return rows
}

export type Entry = {
	batchId: string
	employeeId: string
	origin: Origin
	state: EnrolmentState
	note: string
	replacesId: string | null
	at: Date
	/** Who decided it; null where it is only asked. */
	by: { id: string; name: string } | null
}

const decidedBy = ({ by, at }: Pick<Entry, 'by' | 'at'>) => ({
	decided_by: by?.id ?? null,
	decided_name: by?.name ?? null,
	decided_at: by ? at : null
})

/** Writes somebody into a batch, also over an earlier place that they left. Its id. */
export async function enter(db: Db, id: string, entry: Entry): Promise<string> {
	const values = {
		...{ origin: entry.origin, state: entry.state, note: entry.note, reason: '' },
		...{ entered_at: entry.at, replaces_id: entry.replacesId, ...decidedBy(entry) }
	}
	const row = await db
		.insertInto('training_enrolment')
		.values({ id, batch_id: entry.batchId, employee_id: entry.employeeId, ...values })
		.onConflict((there) =>
			there.constraint('training_enrolment_employee').doUpdateSet(({ ref, eb }) => ({
				...values,
				version: eb(ref('training_enrolment.version'), '+', 1)
			}))
		)
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export type Move = {
	state: EnrolmentState
	reason?: string
	at: Date
	by: { id: string; name: string }
}

/** Brings places in one of `from` into a state; answers which. */
export async function moveAll(
	db: Db,
	ids: readonly string[],
	from: readonly EnrolmentState[],
	{ state, reason = '', at, by }: Move
): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		update training_enrolment set state = ${state}, reason = ${reason}, decided_by = ${by.id}, decided_name = ${by.name},
			decided_at = ${at}, version = version + 1
		where id = any(${[...ids]}::uuid[]) and state = any(${[...from]}::text[]) returning id`.execute(db)
	return rows.map(({ id }) => id)
}

export type Place = {
	id: string
	batchId: string
	employeeId: string | null
	agencyId: string | null
	state: EnrolmentState
	version: number
}

/** One place in a batch. */
export async function findPlace(db: Db, id: string): Promise<Place | undefined> {
	const { rows } = await sql<Place>`
		select e.id, e.batch_id as "batchId", e.employee_id as "employeeId", m.agency_id as "agencyId", e.state, e.version
		from training_enrolment e left join people_employee m on m.id = e.employee_id where e.id = ${id}`.execute(
		db
	)
	return rows[0]
}

/** Active people by NIP, as far as the scope reaches. */
export async function mapNips(
	db: Db,
	nips: readonly string[],
	scope: Scope
): Promise<Map<string, { id: string; name: string }>> {
	const { rows } = await sql<{ nip: string; id: string; name: string }>`
		select r.nip, r.employee_id as id, r.name from people_roster r where r.nip = any(${[...nips]}::text[])
			${
				scope === 'all'
					? sql``
					: sql`and r.agency_id in (select agency_id from people_agency_within where ancestor_id = any(${[...scope]}::uuid[]))`
			}`.execute(db)
	return new Map(rows.map(({ nip, id, name }) => [nip, { id, name }]))
}

/** Whose requests somebody may decide; nobody decides their own. */
export type Deciding = {
	/** The person, and those they stand in for as supervisor. */
	supervisors: readonly string[]
	/** The person themselves: decides also for supervisors below them who are on leave. */
	self: string | null
	/** Agencies that they head: for people without a supervisor. */
	agencies: Scope
	today: string
}

const decidable = ({
	supervisors,
	self,
	agencies,
	today
}: Deciding): RawBuilder<boolean> => sql<boolean>`m.id is distinct from ${self}::uuid and (
	m.supervisor_id = any(${[...supervisors]}::uuid[])
	or (${self}::uuid is not null and exists (select from people_employee s join plan_leave l on l.employee_id = s.id
		where s.id = m.supervisor_id and s.supervisor_id = ${self} and ${today}::date between l.first_on and l.last_on))
	or (not exists (select from people_employee s where s.id = m.supervisor_id and s.status = 'active')
		and ${
			agencies === 'all'
				? sql`true`
				: sql`m.agency_id in (select agency_id from people_agency_within where ancestor_id = any(${[...agencies]}::uuid[]))`
		}))`

export type Asked = {
	id: string
	batchId: string
	employeeId: string
	name: string
	position: string
	agency: string
	title: string
	number: number
	firstOn: string | null
	lastOn: string | null
	note: string
	askedAt: Date
}

/** Requests that wait for somebody's word, the oldest first. */
export async function listAsked(
	db: Db,
	deciding: Deciding,
	{ limit, zone }: { limit: number; zone: string }
): Promise<{ rows: Asked[]; total: number }> {
	const { rows } = await sql<Asked & { total: number }>`
		select e.id, e.batch_id as "batchId", e.employee_id as "employeeId",
			concat_ws(', ', concat_ws(' ', m.front_title, m.name), m.back_title) as name, p.title as position, g.name as agency,
			b.title, b.number, s."firstOn", s."lastOn", e.note, e.entered_at as "askedAt", count(*) over () as total
		from training_enrolment e join training_batch b on b.id = e.batch_id and b.state = 'open'
		join people_employee m on m.id = e.employee_id join people_position p on p.id = m.position_id
		join people_agency g on g.id = m.agency_id
		left join lateral (select (min(starts_at) at time zone ${zone})::date as "firstOn",
			(max(ends_at) at time zone ${zone})::date as "lastOn" from training_session where batch_id = b.id) s on true
		where e.state = 'asked' and ${decidable(deciding)}
		order by e.entered_at, e.id limit ${limit}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Which of these requests somebody may decide; those decided meanwhile are not among them. */
export async function listDecidable(
	db: Db,
	ids: readonly string[],
	deciding: Deciding
): Promise<{ id: string; batchId: string }[]> {
	const { rows } = await sql<{ id: string; batchId: string }>`
		select e.id, e.batch_id as "batchId" from training_enrolment e join people_employee m on m.id = e.employee_id
		where e.id = any(${[...ids]}::uuid[]) and e.state = 'asked' and ${decidable(deciding)}
		order by e.entered_at, e.id`.execute(db)
	return rows
}
