import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { shortDate } from '#platform/i18n/format.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { Refusal } from '#platform/refusal.ts'
import { version } from '#platform/version.ts'
import { mayCompose, maySetBudget } from '../access.ts'
import type { RefocusDraft } from '../budget-forms.ts'
import { withoutReserved } from '../joint-plan.ts'
import { USUAL_KEPT } from '../locks.ts'
import type { Budget } from '../model.ts'
import { budgetAfter, cutOf, monthOf, poseRefocusing } from '../refocusing.ts'
import { budgetMissing, nothingAccepted } from '../refusals.ts'
import { loadPlan } from './load-plan.ts'
import { openScenario } from './open-scenario.ts'
import { packProblem } from './pose-plan.ts'
import { COMPOSE_JOB } from './request-composition.ts'
import { loadAgreed } from './show-joint-charges.ts'
import { findBudget } from './store/budget.ts'
import { insertComposition, keepProblem, listSeated } from './store/composition.ts'
import * as locks from './store/lock.ts'
import * as store from './store/refocusing.ts'
import { listSpent } from './store/spending.ts'
import { findYear } from './store/year.ts'

/** Steps of a search that begins from the plan with less money. Source: house rule, docs/rules.md#refocusing. */
export const STEPS_CUT = 60

/**
 * Tries a cut of the year's ceiling: the plan is composed again from what it rested on, with less money, keeping what is held
 * or spent, and as many seats as it can. Nothing changes until the result is accepted. The work is the composition's job.
 */
export async function requestRefocusing(
	ctx: Context,
	draft: RefocusDraft
): Promise<{ id: string; jobId: string; year: number }> {
	authorize(mayCompose(ctx.actor) && maySetBudget(ctx.actor))
	const { tahun: year, datedOn, reason } = draft
	const { db } = ctx
	const plan = await findYear(db, year)
	if (!plan) throw nothingAccepted(year)
	const budget = await findBudget(db, year)
	if (!budget) throw budgetMissing(year)
	const cut = cutOf(budget, draft)
	if (cut instanceof Refusal) throw cut

	const base = await loadPlan(ctx, { tahun: year, run: plan.compositionId })
	const after = budgetAfter(budget, cut)
	const batches = await listSeated(db, plan.compositionId)
	const spent = await listSpent(db, year)
	const { posed } = base
	const { reserved } = await loadAgreed(ctx, year)
	const withoutReserves = (of: Budget): Budget => ({
		...of,
		agencies: withoutReserved(of.agencies, reserved)
	})
	const problem = poseRefocusing({
		...{ posed, batches, spent, datedOn },
		...{ before: withoutReserves(budget), after: withoutReserves(after) },
		worth: USUAL_KEPT
	})
	if (problem instanceof Refusal) throw problem

	const scenario = await scenarioFor(ctx, {
		...{ year, base: base.composition, budget: after.total, datedOn }
	})
	const { hash, content } = await packProblem({ ...posed, problem })
	const [id, compositionId] = [ctx.newId(), ctx.newId()]
	const jobId = await enqueue(ctx, COMPOSE_JOB, { composition: compositionId })
	await keepProblem(db, hash, content)
	const { seed, targetGap } = base.composition.settings
	await insertComposition(db, {
		...{ id: compositionId, year, jobId, budget: after.total, problemHash: hash },
		settings: {
			...{ seed, targetGap, steps: draft.langkah ?? STEPS_CUT },
			...{ from: plan.compositionId, kept: USUAL_KEPT }
		},
		...{ codeVersion: version, scenario, startId: plan.compositionId },
		...{ requestedBy: ctx.actor.id, createdAt: ctx.now }
	})
	await store.insertRefocusing(db, {
		...{ id, year, datedOn, reason, baseId: plan.compositionId, compositionId, cut },
		...{ budgetVersion: budget.version, requestedBy: ctx.actor.name, requestedAt: ctx.now }
	})
	await record(ctx, 'plan.refocusing_requested', { year, datedOn, reason, cut }, id)
	return { id, jobId, year }
}

/** A scenario of its own, with the plan's locks and its past months frozen; a cut that was not accepted gives its up. */
async function scenarioFor(
	ctx: Context,
	{
		year,
		base,
		budget,
		datedOn
	}: { year: number; base: { id: string; scenario: string }; budget: number; datedOn: string }
): Promise<locks.Scenario> {
	const { db } = ctx
	const label = `Refocusing ${shortDate(datedOn)}`
	const [last] = await store.listRefocusings(db, year, 1)
	const again = last && !last.acceptedAt && last.baseId === base.id
	if (again) await store.relabelScenario(db, { year, name: last.scenario, label, budget })
	const name = again
		? last.scenario
		: (
				await openScenario(ctx, {
					...{ tahun: year, skenario: base.scenario, label, pagu: budget }
				})
			).scenario

	const standing = await locks.listLocks(db, year, name)
	const frozen = standing.flatMap(({ kind, month }) => (kind === 'month' && month ? [month] : []))
	for (let month = 1; month <= monthOf(datedOn); month++) {
		if (frozen.includes(month)) continue
		const scenario = (await locks.findScenario(db, year, name))!
		await locks.countChange(db, scenario)
		await locks.insertLock(db, scenario, {
			...{ id: ctx.newId(), number: (await locks.countLocks(db, year, name)) + 1 },
			...{ kind: 'month', wish: 'frozen', month, compositionId: base.id, note: label },
			...{ activityId: null, employeeId: null, most: null },
			...{ madeBy: ctx.actor.name, madeAt: ctx.now }
		})
	}
	return (await locks.findScenario(db, year, name))!
}
