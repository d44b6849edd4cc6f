import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate, ZONE } from '#platform/i18n/format.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue, isAsked } from '#platform/jobs/queue.ts'
import { notifyReminded } from './notify.ts'
import * as store from './store/reminder.ts'

export const REMIND = 'training.remind'

const AT_ONCE = 500

const dueNow = ({ db, now }: Context, limit: number) =>
	store.listDue(db, { today: civilDate(now), zone: ZONE, limit })

/** Asks for reminders when there are any; the worker looks every few seconds. */
export async function keepReminding(ctx: Context): Promise<void> {
	if ((await dueNow(ctx, 1)).length > 0 && !(await isAsked(ctx.db, REMIND)))
		await enqueue(ctx, REMIND, {})
}

/** The job: everybody who is to be reminded, each once. */
export const remindJob = (job: Job): Promise<void> => job.complete(remindNow)

/** The same at once, in the caller's transaction. */
export async function remindNow(ctx: Context): Promise<{ reminded: number }> {
	const due = await dueNow(ctx, AT_ONCE)
	if (due.length === 0) return { reminded: 0 }
	await store.insertReminders(ctx.db, due, ctx.now)
	await notifyReminded(ctx, due)
	await record(ctx, 'training.reminded', { people: due.length })
	return { reminded: due.length }
}
