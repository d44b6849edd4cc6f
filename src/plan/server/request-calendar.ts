import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { version } from '#platform/version.ts'
import { mayKeepCalendar } from '../access.ts'
import { compositionUnfinished, compositionUnknown, nothingToSchedule } from '../refusals.ts'
import { packCalendar, poseYear } from './pose-calendar.ts'
import * as store from './store/calendar.ts'
import { findComposition, keepProblem, listCompositions } from './store/composition.ts'
import { findYear } from './store/year.ts'

export const CALENDAR_JOB = 'plan.calendar'

/**
 * Asks for a calendar of a composition: of `susunan`, else of the year's plan, else of the newest one that is finished.
 * What it rests on is frozen now and kept; the work is a job, queued with the request or not at all.
 */
export async function requestCalendar(
	ctx: Context,
	{ tahun: year, susunan }: { tahun: number; susunan?: string | undefined }
): Promise<{ id: string; jobId: string; year: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	const compositionId = susunan ?? (await usualComposition(ctx, year))
	if (!compositionId) throw nothingToSchedule(year)
	const composition = await findComposition(ctx.db, compositionId)
	if (!composition || composition.year !== year) throw compositionUnknown()
	if (composition.state !== 'done') throw compositionUnfinished()

	const { hash, content } = await packCalendar(await poseYear(ctx, year, compositionId))
	const id = ctx.newId()
	const jobId = await enqueue(ctx, CALENDAR_JOB, { calendar: id })
	await keepProblem(ctx.db, hash, content)
	await store.insertCalendar(ctx.db, {
		id,
		year,
		compositionId,
		problemHash: hash,
		codeVersion: version,
		jobId,
		requestedBy: ctx.actor.id,
		createdAt: ctx.now
	})
	await record(ctx, 'plan.calendar_requested', { year, composition: compositionId }, id)
	return { id, jobId, year }
}

/** The accepted composition, else the newest finished one. */
export async function usualComposition(ctx: Context, year: number): Promise<string | undefined> {
	const accepted = await findYear(ctx.db, year)
	if (accepted) return accepted.compositionId
	const recent = await listCompositions(ctx.db, year, 20)
	return recent.find(({ state }) => state === 'done')?.id
}
