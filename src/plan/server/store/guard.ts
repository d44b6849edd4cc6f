import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'

/** Trainings that seats of a composition fulfil, as 'employee code'. */
export async function listFulfilled(db: Db, compositionId: string): Promise<Set<string>> {
	const { rows } = await sql<{ employeeId: string; code: string }>`
		select distinct s.employee_id as "employeeId", m.code from plan_composition_seat s
		join plan_activity a on a.id = s.activity_id
		cross join lateral jsonb_array_elements_text(
			coalesce(a.mandatory -> 'mandates', '[]'::jsonb) || coalesce(a.audience -> 'mandates', '[]'::jsonb)) m (code)
		where s.composition_id = ${compositionId}`.execute(db)
	return new Set(rows.map(({ employeeId, code }) => `${employeeId} ${code}`))
}

/** People who owe hours after a composition, and those who miss an activity that they must take. */
export async function countOwing(
	db: Db,
	compositionId: string
): Promise<{ hours: number; duties: number }> {
	const { rows } = await sql<{ hours: number; duties: number }>`
		select count(*) filter (where hours_after > 0) as hours, count(*) filter (where mandatory_missed > 0) as duties
		from plan_composition_person where composition_id = ${compositionId}`.execute(db)
	return rows[0]!
}

export type WrittenReason = {
	guard: string
	subject: string
	reason: string
	byName: string
	at: Date
}

/** The newest reason of each guard and subject of a version. */
export async function listReasons(db: Db, versionId: string): Promise<WrittenReason[]> {
	const { rows } = await sql<WrittenReason>`
		select distinct on (guard, subject) guard, subject, reason, by_name as "byName", at
		from plan_version_reason where version_id = ${versionId} order by guard, subject, at desc, id`.execute(
		db
	)
	return rows
}

export async function insertReason(
	db: Db,
	versionId: string,
	reason: WrittenReason & { id: string; byAccount: string }
): Promise<void> {
	await db
		.insertInto('plan_version_reason')
		.values({
			id: reason.id,
			version_id: versionId,
			guard: reason.guard,
			subject: reason.subject,
			reason: reason.reason,
			by_account: reason.byAccount,
			by_name: reason.byName,
			at: reason.at
		})
		.execute()
}

/** Comments of a version that wait for their answer, and those of them past their day. */
export async function countOpenComments(
	db: Db,
	versionId: string,
	today: string
): Promise<{ open: number; late: number }> {
	const { rows } = await sql<{ open: number; late: number }>`
		select count(*) as open, count(*) filter (where due_on < ${today}::date) as late
		from plan_comment where version_id = ${versionId} and due_on is not null and resolved_at is null`.execute(
		db
	)
	return rows[0]!
}
