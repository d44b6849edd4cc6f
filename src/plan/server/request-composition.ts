import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { version } from '#platform/version.ts'
import { mayCompose } from '../access.ts'
import type { CompositionRequest } from '../forms.ts'
import { STEPS_AGAIN, USUAL_KEPT } from '../locks.ts'
import { chooseStart } from './choose-start.ts'
import { packProblem } from './pose-plan.ts'
import { poseScenario } from './pose-scenario.ts'
import * as store from './store/composition.ts'

export const COMPOSE_JOB = 'plan.compose'

/**
 * Asks for a composition of a year, anew or again from an earlier one. What it rests on is frozen now: the whole problem is
 * kept with settings and seed, so that the answer can be computed again. The work is a job, queued with the request or not
 * at all.
 */
export async function requestComposition(
	ctx: Context,
	request: CompositionRequest
): Promise<{ id: string; jobId: string; year: number; scenario: string }> {
	authorize(mayCompose(ctx.actor))
	const { tahun: year, pagu, seed, targetGap, dari: from, tetap: kept = USUAL_KEPT } = request
	const usual = from ? STEPS_AGAIN : USUAL_SETTINGS.steps
	const settings = {
		seed,
		targetGap,
		steps: request.langkah ?? usual,
		...(from && { from, kept })
	}
	const posed = await poseScenario(ctx, {
		year,
		budget: pagu,
		settings,
		scenario: request.skenario
	})
	const { scenario, budget } = posed
	const startId =
		from &&
		(await chooseStart(ctx.db, posed, {
			from,
			year,
			scenario: scenario.name,
			budget: budget.total
		}))
	const { hash, content } = await packProblem(posed)

	const id = ctx.newId()
	const jobId = await enqueue(ctx, COMPOSE_JOB, { composition: id })
	await store.keepProblem(ctx.db, hash, content)
	await store.insertComposition(ctx.db, {
		id,
		year,
		jobId,
		settings,
		budget: budget.total,
		problemHash: hash,
		codeVersion: version,
		scenario,
		startId,
		requestedBy: ctx.actor.id,
		createdAt: ctx.now
	})
	await record(
		ctx,
		'plan.composition_requested',
		{ year, scenario: scenario.name, budget: budget.total, ...settings },
		id
	)
	return { id, jobId, year, scenario: scenario.name }
}
