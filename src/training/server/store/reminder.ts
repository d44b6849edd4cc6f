import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { ReminderKind } from '../../letters.ts'

export type Due = {
	enrolmentId: string
	batchId: string
	kind: ReminderKind
	firstOn: string
	lastOn: string
	/** Until when what was learnt holds; null where for good. */
	until: string | null
}

const held = (zone: string) => sql`
	select e.id as "enrolmentId", b.id as "batchId", b.state, b.opened_at, e.decided_at, b.valid_months,
		(min(s.starts_at) at time zone ${zone})::date as "firstOn", (max(s.ends_at) at time zone ${zone})::date as "lastOn"
	from training_enrolment e join training_batch b on b.id = e.batch_id join training_session s on s.batch_id = b.id
	where e.state = 'enrolled' and (b.state = 'open' or (b.state = 'done' and b.valid_months is not null)) group by e.id, b.id`

/**
 * Whom the clock has something to tell: a week before (not for who was invited since), a day before, and a month before what
 * was learnt runs out. Each is told once.
 */
export async function listDue(
	db: Db,
	{ today, zone, limit }: { today: string; zone: string; limit: number }
): Promise<Due[]> {
	const { rows } = await sql<Due>`
		with held as (${held(zone)}), due as (
			select h.*, 'week' as kind, null::date as until from held h
			where h.state = 'open' and h."firstOn" between ${today}::date + 2 and ${today}::date + 7
				and coalesce((h.decided_at at time zone ${zone})::date, ${today}::date - 30) <= h."firstOn" - 8
			union all
			select h.*, 'day', null from held h where h.state = 'open' and h."firstOn" between ${today}::date and ${today}::date + 1
			union all
			select h.*, 'refresh', (h."lastOn" + make_interval(months => h.valid_months))::date from held h
			where h.state = 'done' and h.valid_months is not null
				and ${today}::date between (h."lastOn" + make_interval(months => h.valid_months - 1))::date
					and (h."lastOn" + make_interval(months => h.valid_months))::date
		)
		select d."enrolmentId", d."batchId", d.kind, d."firstOn", d."lastOn", d.until from due d
		where not exists (select from training_reminder r where r.enrolment_id = d."enrolmentId" and r.kind = d.kind)
		order by d."batchId", d.kind, d."enrolmentId" limit ${limit}`.execute(db)
	return rows
}

export async function insertReminders(
	db: Db,
	due: readonly Pick<Due, 'enrolmentId' | 'kind'>[],
	at: Date
): Promise<void> {
	await db
		.insertInto('training_reminder')
		.values(due.map(({ enrolmentId, kind }) => ({ enrolment_id: enrolmentId, kind, sent_at: at })))
		.onConflict((there) => there.doNothing())
		.execute()
}
