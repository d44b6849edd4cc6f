import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { computeGaps, type Computed } from '../compute.ts'
import * as store from './store/snapshot.ts'
import { isComputationDue } from './store/stale.ts'

export const COMPUTE = 'needs.compute'

const KEPT = 3

/** Changes come in bursts: a computation begins when nothing was changed for so many seconds. */
const QUIET = 5

/** Asks for all gaps to be computed again; returns the job's id. Permission is the caller's. */
export const requestGapComputation = (ctx: Context): Promise<string> => enqueue(ctx, COMPUTE, {})

/**
 * Asks for it when roster, standards or assessments were changed since the last computation. The worker looks every few
 * seconds, so that nothing which changes people needs to know of gaps.
 */
export async function keepGapsFresh(ctx: Context): Promise<void> {
	if (await isComputationDue(ctx.db, COMPUTE, ctx.now, QUIET)) await requestGapComputation(ctx)
}

/** The job: reads, computes with no transaction open, writes. Steps aside when it was asked for again since. */
export async function computeGapsJob(job: Job): Promise<void> {
	if (await store.isAskedAgain(job.db, COMPUTE, job.id)) return
	const { now } = job.context()
	await job.progress(0.1, 'Membaca syarat dan hasil ukur')
	await store.analyzePeople(job.db)
	const pairs = await store.listPairs(job.db)
	await job.progress(0.4, 'Menghitung kesenjangan')
	const computed = computeGaps(pairs)
	await job.progress(0.6, 'Menyimpan')
	await job.complete((ctx) => writeSnapshot(ctx, computed, now))
}

/** The same at once, in the caller's transaction: for the command line and tests. */
export async function computeGapsNow(ctx: Context): Promise<Record<string, unknown>> {
	await store.analyzePeople(ctx.db)
	return writeSnapshot(ctx, computeGaps(await store.listPairs(ctx.db)), ctx.now)
}

/** `computedAt`: when it was read, so that what changed while it was computed counts as later. */
async function writeSnapshot(
	ctx: Context,
	{ rows, people, assessed, unknown }: Computed,
	computedAt: Date
) {
	const id = ctx.newId()
	await store.insertSnapshot(ctx.db, { id, computedAt, people, assessed, unknown })
	await store.insertGaps(ctx.db, id, rows)
	await store.pruneSnapshots(ctx.db, KEPT)
	await store.analyzeGaps(ctx.db)
	await record(ctx, 'needs.computed', { people, assessed, unknown, pairs: rows.length }, id)
	return { snapshot: id, people, assessed }
}

/** A use case after which all gaps are computed anew: new people, levels or standards. Asked in the same transaction. */
export const thenComputeGaps =
	<Input, Output>(useCase: (ctx: Context, input: Input) => Promise<Output>) =>
	async (ctx: Context, input: Input): Promise<Output> => {
		const output = await useCase(ctx, input)
		await requestGapComputation(ctx)
		return output
	}
