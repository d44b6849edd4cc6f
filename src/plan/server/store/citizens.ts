import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { DaysOff } from '#needs/message.ts'
import type { CaseUse, LinkedActivity, LinkedMessage } from '../../citizens.ts'

/** Stretches of days on which no office works, from a date on. */
export const listDaysOff = (db: Db, from: string): Promise<DaysOff[]> =>
	db
		.selectFrom('plan_day')
		.select(['first_on as firstOn', 'last_on as lastOn'])
		.where('kind', '<>', 'ramadan')
		.where('last_on', '>=', from)
		.orderBy('first_on')
		.execute()

/** Activities that answer a message, each with the plan that holds it: the decreed one, else the one that is being decided. */
export async function listActivitiesOf(db: Db, messageId: string): Promise<LinkedActivity[]> {
	const { rows } = await sql<LinkedActivity>`
		select a.id, a.title, p.year, p.month, coalesce(p.decreed, false) as decreed
		from plan_activity_message l
		join plan_activity a on a.id = l.activity_id
		left join lateral (
			select v.year, v.state = 'decreed' as decreed,
				(select min((each.batch ->> 'month')::integer) from jsonb_array_elements(line.held) each (batch)) as month
			from plan_version v
			join plan_version_line line on line.version_id = v.id and line.activity_id = a.id and line.included
			where v.state in ('draft', 'verified', 'submitted', 'decreed')
			order by decreed desc, v.year desc, v.number desc limit 1
		) p on true
		where l.message_id = ${messageId}
		order by l.linked_at, a.title`.execute(db)
	return rows
}

/** Messages that an activity answers. */
export async function listMessagesOf(db: Db, activityId: string): Promise<LinkedMessage[]> {
	const { rows } = await sql<LinkedMessage>`
		select m.id, m.kind, left(m.text, 160) as text, m.received_at as "receivedAt"
		from plan_activity_message l join needs_message_shown m on m.id = l.message_id
		where l.activity_id = ${activityId}
		order by m.received_at desc, m.id`.execute(db)
	return rows
}

export async function insertLink(
	db: Db,
	link: { activityId: string; messageId: string; linkedBy: string; linkedAt: Date }
): Promise<void> {
	await db
		.insertInto('plan_activity_message')
		.values({
			activity_id: link.activityId,
			message_id: link.messageId,
			linked_by: link.linkedBy,
			linked_at: link.linkedAt
		})
		.onConflict((there) => there.columns(['activity_id', 'message_id']).doNothing())
		.execute()
}

export async function deleteLink(db: Db, activityId: string, messageId: string): Promise<void> {
	await db
		.deleteFrom('plan_activity_message')
		.where('activity_id', '=', activityId)
		.where('message_id', '=', messageId)
		.execute()
}

/** Activities of the catalogue that are in use, to choose from. */
export const listActivityChoices = (db: Db): Promise<{ id: string; title: string }[]> =>
	db
		.selectFrom('plan_activity')
		.select(['id', 'title'])
		.where('active', '=', true)
		.orderBy(sql`title collate "id-x-icu"`)
		.execute()

const uses = sql`
	select u.id, u.case_id as "caseId", k.title as case, a.id as "activityId", a.title as activity, u.used_on as "usedOn",
		u.outcome, u.version
	from plan_case_use u
	join plan_activity a on a.id = u.activity_id
	join needs_case_shown k on k.id = u.case_id`

/** Where a case was or will be worked on, the latest first; those that are intended before. */
export async function listUsesOfCase(db: Db, caseId: string): Promise<CaseUse[]> {
	const { rows } = await sql<CaseUse>`
		${uses} where u.case_id = ${caseId} order by u.used_on desc nulls first, u.id`.execute(db)
	return rows
}

export async function listUsesOfActivity(db: Db, activityId: string): Promise<CaseUse[]> {
	const { rows } = await sql<CaseUse>`
		${uses} where u.activity_id = ${activityId} order by u.used_on desc nulls first, u.id`.execute(db)
	return rows
}

/** What was made of the cases that came from a citizen's message. */
export async function listUsesOfMessage(db: Db, messageId: string): Promise<CaseUse[]> {
	const { rows } = await sql<CaseUse>`
		${uses} where k.message_id = ${messageId} order by u.used_on nulls last, u.id`.execute(db)
	return rows
}

export const findUse = (
	db: Db,
	id: string
): Promise<{ id: string; caseId: string; version: number } | undefined> =>
	db
		.selectFrom('plan_case_use')
		.select(['id', 'case_id as caseId', 'version'])
		.where('id', '=', id)
		.executeTakeFirst()

export async function insertUse(
	db: Db,
	use: {
		id: string
		caseId: string
		activityId: string
		usedOn: string | null
		outcome: string
		recordedBy: string
		recordedAt: Date
	}
): Promise<void> {
	await db
		.insertInto('plan_case_use')
		.values({
			id: use.id,
			case_id: use.caseId,
			activity_id: use.activityId,
			used_on: use.usedOn,
			outcome: use.outcome,
			recorded_by: use.recordedBy,
			recorded_at: use.recordedAt
		})
		.execute()
}

/** Writes over the version that was read; false when it has moved on. */
export async function recordUse(
	db: Db,
	{ id, version }: { id: string; version: number },
	{ usedOn, outcome }: { usedOn: string | null; outcome: string }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_case_use')
		.set({ used_on: usedOn, outcome, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function deleteUse(db: Db, id: string): Promise<void> {
	await db.deleteFrom('plan_case_use').where('id', '=', id).execute()
}
