import type { Progress } from '#optimisation/compose/model.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { version as release } from '#platform/version.ts'
import { mayRecompute } from '../access.ts'
import { versionUnknown } from '../decision-refusals.ts'
import { nothingAccepted } from '../refusals.ts'
import { hashStored } from './hash-plan.ts'
import { recomputePlan } from './recompute-plan.ts'
import { progressText } from './run-composition.ts'
import { findComposition } from './store/composition.ts'
import * as checks from './store/version-check.ts'
import * as store from './store/version.ts'
import { findYear } from './store/year.ts'

export const CHECK_JOB = 'plan.check'

/** Hex, of the version as it is on record. */
export type PlanCheck = { same: boolean; hash: string }

/** A version with all that is needed to compute it again, and what was found each time somebody did. */
export async function showChecks(
	ctx: Context,
	{ tahun, versi }: { tahun: number; versi: number }
): Promise<checks.Kept & { checks: checks.VersionCheck[] }> {
	authorize(mayRecompute(ctx.actor))
	const version = await store.findVersion(ctx.db, tahun, versi)
	if (!version) throw versionUnknown()
	return {
		...(await checks.getKept(ctx.db, version.id)),
		checks: await checks.listChecks(ctx.db, version.id)
	}
}

/** Asks for a version to be computed again; the work is a job. */
export async function requestCheck(
	ctx: Context,
	{ tahun, versi }: { tahun: number; versi: number }
): Promise<{ jobId: string; year: number; number: number }> {
	authorize(mayRecompute(ctx.actor))
	const version = await store.findVersion(ctx.db, tahun, versi)
	if (!version) throw versionUnknown()
	const jobId = await enqueue(ctx, CHECK_JOB, { version: version.id })
	await record(ctx, 'plan.check_requested', { year: tahun, version: versi }, version.id)
	return { jobId, year: tahun, number: versi }
}

/** Works a request: computes with no transaction open, then writes what was found. */
export async function runCheck(job: Job, { version: id }: { version: string }): Promise<void> {
	const { actor } = job.context()
	const version = await store.getVersion(job.db, id)
	let told: Promise<void> | undefined
	const onProgress = (progress: Progress) => {
		told ??= job.progress(progress.done, progressText(progress)).finally(() => (told = undefined))
	}
	const found = await compare(job.context(), version, { onProgress, cancel: job.signal })
	await told
	await job.complete(async (ctx) => {
		await keep({ ...ctx, actor }, version, found)
		return { year: version.year, version: version.number, ...found }
	})
}

/**
 * Computes the year's plan again while the caller waits, with no transaction open: the decreed version, or else the newest.
 * `keep` writes what was found. For the command line.
 */
export async function checkPlan(
	ctx: Context,
	year: number,
	onProgress?: (progress: Progress) => void
): Promise<{ found: PlanCheck; keep(ctx: Context): Promise<void> }> {
	authorize(mayRecompute(ctx.actor))
	const newest = await findYear(ctx.db, year)
	const version =
		(await store.findInState(ctx.db, year, ['decreed'])) ??
		(newest && (await store.getVersion(ctx.db, newest.versionId)))
	if (!version) throw nothingAccepted(year)
	const found = await compare(ctx, version, onProgress ? { onProgress } : {})
	return { found, keep: (tx) => keep(tx, version, found) }
}

/** The hash on record, and whether both the rows as they stand and the plan computed again have it. */
async function compare(
	{ db }: Context,
	{ planHash, compositionId }: store.Version,
	listeners: Parameters<typeof recomputePlan>[2]
): Promise<PlanCheck> {
	const stored = await hashStored(db, (await findComposition(db, compositionId))!)
	const again = await recomputePlan(db, compositionId, listeners)
	const kept = planHash ?? stored
	return { same: kept.equals(stored) && kept.equals(again), hash: kept.toString('hex') }
}

async function keep(ctx: Context, version: store.Version, { same, hash }: PlanCheck) {
	await checks.insertCheck(ctx.db, version.id, {
		...{ id: ctx.newId(), same, hash, codeVersion: release },
		...{ byName: ctx.actor.name, at: ctx.now }
	})
	const { year, number } = version
	await record(ctx, 'plan.checked', { year, version: number, same, hash }, version.id)
}
