import { trainedForPost } from '#needs/server/list-mandates.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { pointsOf } from '../rules.ts'
import { listFacts } from './store/facts.ts'
import { getRules } from './store/reference.ts'
import { deleteGone, recordScores, type Score } from './store/score.ts'
import { isIndexDue } from './store/stale.ts'

export const COMPUTE_INDEX = 'professionalism.compute'

/** Changes come in bursts: counting begins when nothing was changed for so many seconds. */
const QUIET = 5

/**
 * Asks for everybody's index to be counted again when what it rests on was changed, or a day has passed. The worker looks
 * every few seconds, so that nothing which changes people, hours or appraisals needs to know of it.
 */
export async function keepIndexFresh(ctx: Context): Promise<void> {
	const today = civilDate(ctx.now)
	if (await isIndexDue(ctx.db, { job: COMPUTE_INDEX, now: ctx.now, today, quiet: QUIET }))
		await enqueue(ctx, COMPUTE_INDEX, {})
}

/** The job: reads, counts with no transaction open, writes. */
export async function computeIndexJob(job: Job): Promise<void> {
	const counted = await countIndex(job.context())
	await job.complete((ctx) => writeIndex(ctx, counted))
}

/** The same at once, in the caller's transaction: for tests and the example city. */
export const computeIndexNow = async (ctx: Context): Promise<{ people: number }> =>
	writeIndex(ctx, await countIndex(ctx))

type Counted = { year: number; version: string; computedAt: Date; scores: Score[] }

/** Everybody's points on the day of counting. `computedAt`: when it was read, so that later changes count as later. */
async function countIndex(ctx: Context): Promise<Counted> {
	const on = civilDate(ctx.now)
	const year = Number(on.slice(0, 4))
	const rules = await getRules(ctx.db, on)
	const trained = await trainedForPost(ctx, year)
	const people = await listFacts(ctx.db, on, rules)
	const scores = people.map(({ employeeId, kind, agencyId, anyTraining, ...known }): Score => {
		const facts = { ...known, trained: trained.get(employeeId) ?? anyTraining }
		return { employeeId, kind, agencyId, facts, ...pointsOf(facts, rules) }
	})
	return { year, version: rules.version, computedAt: ctx.now, scores }
}

async function writeIndex(ctx: Context, { scores, ...of }: Counted): Promise<{ people: number }> {
	await recordScores(ctx.db, of, scores)
	await deleteGone(ctx.db, of.year, of.computedAt)
	await record(ctx, 'professionalism.computed', { people: scores.length, year: of.year })
	return { people: scores.length }
}
