import { forgetVisits, hasOldVisits } from '#platform/access/visitors.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue, isAsked } from '#platform/jobs/queue.ts'
import { forgetLettersAbout } from '#platform/mail/send.ts'
import * as store from './store/message.ts'

export const FORGET = 'needs.forget'

/** Asks for it when a contact's time is over or a day has passed; the worker looks every few seconds. */
export async function keepForgetting(ctx: Context): Promise<void> {
	const due =
		(await hasOldVisits(ctx.db, ctx.now)) || (await store.isForgettingDue(ctx.db, ctx.now))
	if (due && !(await isAsked(ctx.db, FORGET))) await enqueue(ctx, FORGET, {})
}

/** The job: contacts of messages closed long enough ago, and what was counted by address on earlier days. */
export const forgetJob = (job: Job): Promise<void> => job.complete(forgetNow)

/** The same at once, in the caller's transaction. */
export async function forgetNow(ctx: Context): Promise<{ contacts: number }> {
	const forgotten = await store.forgetContacts(ctx.db, ctx.now)
	await forgetVisits(ctx)
	await forgetLettersAbout(ctx, forgotten)
	for (const id of forgotten) await record(ctx, 'needs.contact_forgotten', { by: 'retention' }, id)
	return { contacts: forgotten.length }
}
