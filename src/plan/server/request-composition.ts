import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { version } from '#platform/version.ts'
import { mayCompose } from '../access.ts'
import type { CompositionRequest } from '../forms.ts'
import { packProblem, posePlan } from './pose-plan.ts'
import * as store from './store/composition.ts'

export const COMPOSE_JOB = 'plan.compose'

/**
 * Asks for a composition of a year. What it rests on is frozen now: the whole problem is kept with settings and seed, so
 * that the answer can be computed again. The work is a job, queued with the request or not at all.
 */
export async function requestComposition(
	ctx: Context,
	{ tahun: year, pagu, seed, targetGap }: CompositionRequest
): Promise<{ id: string; jobId: string; year: number }> {
	authorize(mayCompose(ctx.actor))
	const settings = { ...USUAL_SETTINGS, seed, targetGap }
	const posed = await posePlan(ctx, { year, budget: pagu, settings })
	const { hash, content } = await packProblem(posed)

	const id = ctx.newId()
	const jobId = await enqueue(ctx, COMPOSE_JOB, { composition: id })
	await store.keepProblem(ctx.db, hash, content)
	await store.insertComposition(ctx.db, {
		id,
		year,
		jobId,
		settings,
		budget: posed.budget.total,
		problemHash: hash,
		codeVersion: version,
		requestedBy: ctx.actor.id,
		createdAt: ctx.now
	})
	await record(
		ctx,
		'plan.composition_requested',
		{ year, budget: posed.budget.total, ...settings },
		id
	)
	return { id, jobId, year }
}
