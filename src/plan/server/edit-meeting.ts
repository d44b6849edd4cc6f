import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayMakePapers, mayReadPlan } from '../access.ts'
import type { Meeting } from '../meeting.ts'
import * as store from './store/meeting.ts'

/** The verification meeting of a year; undefined while it is not called. */
export async function showMeeting(ctx: Context, year: number): Promise<Meeting | undefined> {
	authorize(mayReadPlan(ctx.actor))
	return store.findMeeting(ctx.db, year)
}

/** Calls the meeting, changes it, and writes down afterwards what was concluded. */
export async function recordMeeting(ctx: Context, meeting: Meeting): Promise<{ year: number }> {
	authorize(mayMakePapers(ctx.actor))
	if (!(await store.recordMeeting(ctx.db, meeting))) throw changed()
	const { year, heldOn, place } = meeting
	await record(ctx, 'plan.meeting_recorded', { year, heldOn, place })
	return { year }
}
