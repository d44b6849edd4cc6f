import type { Db } from '#platform/database/db.ts'
import { isComplete, type PresenceRule } from '../presence.ts'
import { findBatch } from './store/batch.ts'
import { findPlace, findRule, listPresence, type Presence } from './store/presence.ts'

export type Completion = Presence & { completed: boolean }

const judged =
	(rule: PresenceRule) =>
	(presence: Presence): Completion => ({ ...presence, completed: isComplete(presence, rule) })

/** Each participant of a batch with whether they have completed it by the activity's rule; what certificates rest on. */
export async function listCompleted(db: Db, batchId: string): Promise<Completion[]> {
	const batch = await findBatch(db, batchId)
	if (!batch) return []
	const rule = await findRule(db, batch.activityId)
	return (await listPresence(db, batchId, rule)).map(judged(rule))
}

/** The same of one enrolment. */
export async function hasCompleted(db: Db, enrolmentId: string): Promise<boolean> {
	const place = await findPlace(db, enrolmentId)
	if (!place) return false
	const rule = await findRule(db, place.activityId)
	const [presence] = await listPresence(db, place.batchId, rule, enrolmentId)
	return presence !== undefined && isComplete(presence, rule)
}
