import { record } from '../audit/record.ts'
import { config } from '../config.ts'
import type { Context } from '../context.ts'
import type { Job, JobHandlers } from '../jobs/job.ts'
import { enqueue, isAsked } from '../jobs/queue.ts'
import { deliver, type Post } from './deliver.ts'
import { hostOf } from './send.ts'
import { readSender } from './sender.ts'
import { readMailSettings } from './settings.ts'
import * as store from './store-due.ts'

export const SEND_JOB = 'mail.send'
export const TIDY_JOB = 'mail.tidy'

/** Asks for letters to be sent and for old ones to be erased, when there are any; the worker looks every few seconds. */
export async function keepMail(ctx: Context, smtpUrl = config.smtpUrl): Promise<void> {
	const { keepDays } = await readMailSettings(ctx.db)
	const work = await store.findWork(ctx.db, ctx.now, keepDays)
	if (work.send && smtpUrl && !(await isAsked(ctx.db, SEND_JOB))) await enqueue(ctx, SEND_JOB, {})
	if (work.tidy && !(await isAsked(ctx.db, TIDY_JOB))) await enqueue(ctx, TIDY_JOB, {})
}

/**
 * The job: hands over all that is due, a letter at a time, and writes down each answer before the next. At least once: a worker
 * killed after the server took a letter and before that is written down sends it again, with the same Message-ID.
 */
export async function sendDue(job: Job, smtpUrl: string): Promise<void> {
	const post = await postOf(job.context(), smtpUrl)
	let sent = 0
	while (!job.signal.aborted) {
		const letter = await store.claimDue(job.db, job.context().now)
		if (!letter) break
		const { end, answer } = await deliver(post, letter)
		const heard = { answer, now: job.context().now }
		if (end === 'sent') {
			await store.recordSent(job.db, letter.id, heard)
			sent += 1
			continue
		}
		if (end === 'refused') await store.recordRefused(job.db, letter.id, answer)
		else await store.recordLater(job.db, letter, heard)
		if (end !== 'server') continue
		await store.postponeDue(job.db, letter.attempts, heard)
		break
	}
	await job.complete(async () => ({ sent }))
}

/** The job: gives up what was tried for days, and erases what is kept long enough. */
export const tidyLetters = (job: Job): Promise<void> =>
	job.complete(async (ctx) => {
		const { keepDays } = await readMailSettings(ctx.db)
		await store.giveUp(ctx.db, ctx.now)
		const letters = await store.eraseOld(ctx.db, ctx.now, keepDays)
		if (letters > 0) await record(ctx, 'mail.erased', { letters, days: keepDays })
		return { letters }
	})

async function postOf({ db }: Context, smtpUrl: string): Promise<Post> {
	const { from } = await readMailSettings(db)
	const host = hostOf(config.url)
	return { ...(await readSender(db)), smtpUrl, host, from: from || `bina@${host}` }
}

export const jobs: JobHandlers = {
	[SEND_JOB]: (job) =>
		config.smtpUrl ? sendDue(job, config.smtpUrl) : job.complete(async () => {}),
	[TIDY_JOB]: tidyLetters
}
