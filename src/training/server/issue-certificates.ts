import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayRunBatch } from '../access.ts'
import { nobodyEarned, notEarned } from '../certificates/refusals.ts'
import { judgeHeld, type Held } from '../certificates/rules.ts'
import type { Earner } from '../certificates/model.ts'
import { batchUnknown } from '../refusals.ts'
import { listCompleted } from './completion.ts'
import { issuePages, openPress, setPages } from './print-certificates.ts'
import * as store from './store/certificate.ts'

export const CERTIFICATE_JOB = 'training.certificates'

/** Certificates of one process of the typesetter, and of one transaction. */
const AT_ONCE = 50

export type IssueWish = {
	readonly batchId: string
	/** One participant; all who have earned one where null. */
	readonly enrolmentId: string | null
	/** The certificate that a new one takes the place of, and why. */
	readonly replaces: { readonly id: string; readonly reason: string } | null
}

/**
 * Asks for the certificates of everybody who has completed a batch and never had one. Asked for twice it is one piece of work.
 * Refused: before the last session has ended; where nobody is left.
 */
export async function requestCertificates(
	ctx: Context,
	{ id }: { id: string }
): Promise<{ jobId: string; id: string }> {
	const batch = await heldBatch(ctx, id, true)
	authorize(mayRunBatch(ctx.actor, batch))
	if ((await listDue(ctx, batch)).length === 0) throw nobodyEarned()
	return { id, jobId: await enqueueOnce(ctx, { batchId: id, enrolmentId: null, replaces: null }) }
}

/** Asks for one's own certificate, on the spot. Refused: whoever has not completed the batch, or has had theirs. */
export async function requestOwnCertificate(
	ctx: Context,
	{ batchId }: { batchId: string }
): Promise<{ jobId: string }> {
	const { employeeId } = ctx.actor
	authorize(employeeId !== null)
	const due = await listDue(ctx, await heldBatch(ctx, batchId, true))
	const own = due.find((one) => one.employeeId === employeeId)
	if (!own) throw notEarned()
	const { enrolmentId } = own
	return { jobId: await enqueueOnce(ctx, { batchId, enrolmentId, replaces: null }) }
}

/** Asks for the work once, however often the same is asked for while it goes on. Permission is the caller's. */
export const enqueueOnce = async (ctx: Context, wish: IssueWish): Promise<string> => {
	const running = await store.findIssuing(ctx.db, CERTIFICATE_JOB, wish)
	if (running) return running
	const jobId = await enqueue(ctx, CERTIFICATE_JOB, wish)
	await record(ctx, 'training.certificates_requested', { ...wish }, wish.batchId)
	return jobId
}

/** Issues what was asked for, fifty at a time; run twice, nobody gets two. */
export async function issueCertificates(job: Job, wish: IssueWish): Promise<void> {
	const ctx = job.context()
	const batch = await heldBatch(ctx, wish.batchId)
	const due = await listWished(ctx, batch, wish)
	const press = await openPress(ctx, batch)
	const groups = Array.from({ length: Math.ceil(due.length / AT_ONCE) }, (_, n) =>
		due.slice(n * AT_ONCE, (n + 1) * AT_ONCE)
	)
	let issued = 0
	let next = groups[0] && setPages(ctx, press, groups[0])
	for (const n of groups.keys()) {
		if (job.signal.aborted) return
		const pages = await next!
		// The typesetter sets the next ones while these are sealed.
		const following = groups[n + 1]
		next = following && setPages(ctx, press, following)
		await Promise.all([issuePages(ctx, press, pages, wish.replaces), next])
		issued += pages.length
		await job.progress(issued / due.length, `${issued} dari ${due.length} sertifikat terbit`)
	}
	await job.complete(() => Promise.resolve({ issued }))
}

async function listWished(
	ctx: Context,
	batch: Held,
	{ enrolmentId, replaces }: IssueWish
): Promise<Earner[]> {
	if (replaces && enrolmentId) {
		const earner = await store.findEarner(ctx.db, enrolmentId)
		return earner ? [earner] : []
	}
	const due = await listDue(ctx, batch)
	return enrolmentId ? due.filter((one) => one.enrolmentId === enrolmentId) : due
}

/** Whoever has completed a batch and never had a certificate, by name. */
export async function listDue({ db }: Context, { id }: { id: string }): Promise<Earner[]> {
	const completed = (await listCompleted(db, id)).filter((one) => one.completed)
	return store.listUncertified(
		db,
		completed.map(({ enrolmentId }) => enrolmentId)
	)
}

/** A batch whose certificates may be given. */
export async function heldBatch({ db, now }: Context, id: string, lock = false): Promise<Held> {
	const batch = await store.findCertifiedBatch(db, id, lock)
	if (!batch) throw batchUnknown()
	const held = judgeHeld(batch, now)
	if (held instanceof Refusal) throw held
	return held
}
