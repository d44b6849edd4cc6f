import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'

export const oddities = ['shared_phone', 'two_places', 'broken_chain', 'not_found'] as const
/** Something about a session's attendance that a human should look at. */
export type Oddity = { kind: (typeof oddities)[number]; names: string[] }

/**
 * Patterns that cannot well be: one browser that signed for several people, somebody at two sessions at one time, a phone whose
 * records do not follow each other, somebody drawn by lot whom nobody found. They are shown and refuse nothing.
 */
export async function listOddities(db: Db, sessionId: string): Promise<Oddity[]> {
	const { rows } = await sql<Oddity>`
		with mine as (
			select c.device_id, c.counter, c.previous_hash, c.is_chained, d.browser_id, d.employee_id, m.name
			from training_signed_check c join training_device d on d.id = c.device_id
			join people_employee m on m.id = d.employee_id where c.session_id = ${sessionId}),
		here as (
			select e.employee_id, m.name, s.starts_at, s.ends_at from training_attendance a
			join training_session s on s.id = a.session_id join training_enrolment e on e.id = a.enrolment_id
			join people_employee m on m.id = e.employee_id where s.id = ${sessionId} and a.arrived_at is not null)
		select 'shared_phone' as kind, array_agg(distinct name order by name) as names from mine
		group by browser_id having count(distinct employee_id) > 1
		union all
		select 'two_places', array[h.name] from here h where exists (
			select from training_attendance a join training_session s on s.id = a.session_id
			join training_enrolment e on e.id = a.enrolment_id
			where e.employee_id = h.employee_id and s.id <> ${sessionId} and a.arrived_at is not null
				and tstzrange(s.starts_at, s.ends_at) && tstzrange(h.starts_at, h.ends_at))
		union all
		select 'broken_chain', array[name] from mine x where not is_chained or exists (
			select from training_signed_check p where p.device_id = x.device_id and p.counter = x.counter - 1
				and p.hash <> x.previous_hash)
		group by name
		union all
		select 'not_found', array[coalesce(m.name, w.name)] from training_spot_check k
		join training_enrolment e on e.id = k.enrolment_id left join people_employee m on m.id = e.employee_id
		left join training_citizen w on w.id = e.citizen_id where k.session_id = ${sessionId} and not k.found
		order by 1, 2`.execute(db)
	return rows
}

export type SpotCheck = { enrolmentId: string; name: string; found: boolean | null; askedAt: Date }

/** Whom the committee was asked to look for, in the order of asking. */
export async function listSpotChecks(db: Db, sessionId: string): Promise<SpotCheck[]> {
	const { rows } = await sql<SpotCheck>`
		select k.enrolment_id as "enrolmentId", coalesce(m.name, c.name) as name, k.found, k.asked_at as "askedAt"
		from training_spot_check k join training_enrolment e on e.id = k.enrolment_id
		left join people_employee m on m.id = e.employee_id left join training_citizen c on c.id = e.citizen_id
		where k.session_id = ${sessionId} order by k.asked_at, 2, 1`.execute(db)
	return rows
}

/** Draws people who are recorded as present and were not asked for yet; the same seed draws the same. How many. */
export async function drawSpotChecks(
	db: Db,
	{
		sessionId,
		seed,
		people,
		by,
		at
	}: { sessionId: string; seed: string; people: number; by: string; at: Date }
): Promise<number> {
	const { numAffectedRows } = await sql`
		insert into training_spot_check (session_id, enrolment_id, asked_at, asked_by, seed)
		select a.session_id, a.enrolment_id, ${at}, ${by}, ${seed} from training_attendance a
		where a.session_id = ${sessionId} and a.arrived_at is not null and not exists (
			select from training_spot_check k where k.session_id = a.session_id and k.enrolment_id = a.enrolment_id)
		order by md5(${seed} || a.enrolment_id::text) limit ${people}`.execute(db)
	return Number(numAffectedRows ?? 0)
}

/** Writes whether somebody was found; false where they were not asked for. */
export async function answerSpotCheck(
	db: Db,
	{
		sessionId,
		enrolmentId,
		found,
		at
	}: { sessionId: string; enrolmentId: string; found: boolean; at: Date }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('training_spot_check')
		.set({ found, answered_at: at })
		.where('session_id', '=', sessionId)
		.where('enrolment_id', '=', enrolmentId)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}
