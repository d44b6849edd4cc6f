import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { computeGaps, type Computed } from '../compute.ts'
import * as store from './store/snapshot.ts'

export const COMPUTE = 'needs.compute'

const KEPT = 3

/**
 * Asks for all gaps to be computed again; returns the job's id. To be called in the transaction of whatever changed the
 * roster, the standards or the assessments: permission was asked there.
 */
export const requestGapComputation = (ctx: Context): Promise<string> => enqueue(ctx, COMPUTE, {})

/** The job: reads, computes with no transaction open, writes. Steps aside when it was asked for again since. */
export async function computeGapsJob(job: Job): Promise<void> {
	if (await store.isAskedAgain(job.db, COMPUTE, job.id)) return
	await job.progress(0.1, 'Membaca syarat dan hasil ukur')
	await store.analyze(job.db)
	const pairs = await store.listPairs(job.db)
	await job.progress(0.4, 'Menghitung kesenjangan')
	const computed = computeGaps(pairs)
	await job.progress(0.6, 'Menyimpan')
	await job.complete((ctx) => writeSnapshot(ctx, computed))
}

/** The same at once, in the caller's transaction: for the command line and tests. */
export async function computeGapsNow(ctx: Context): Promise<Record<string, unknown>> {
	await store.analyze(ctx.db)
	return writeSnapshot(ctx, computeGaps(await store.listPairs(ctx.db)))
}

async function writeSnapshot(ctx: Context, { rows, people, assessed, unknown }: Computed) {
	const id = ctx.newId()
	await store.insertSnapshot(ctx.db, { id, computedAt: ctx.now, people, assessed, unknown })
	await store.insertGaps(ctx.db, id, rows)
	await store.pruneSnapshots(ctx.db, KEPT)
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
