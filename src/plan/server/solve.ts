import { check } from '#optimisation/compose/check.ts'
import { gapOf } from '#optimisation/gap.ts'
import { explain } from '#optimisation/compose/explain.ts'
import type { Plan, Settings } from '#optimisation/compose/model.ts'
import { composeInThread, type Listeners } from '#optimisation/compose/run-in-thread.ts'
import { discreet } from '../floors.ts'
import { fromPlan, type CompositionRows, type Found } from '../from-plan.ts'
import type { Posed } from '../problem.ts'
import type { Finish } from './store/composition.ts'

export type Solved = { plan: Plan; finish: Omit<Finish, 'finishedAt'>; rows: CompositionRows }

/** How far two counts of the same objective may differ, in weighted levels. */
const TOLERANCE = 1e-6

/**
 * Composes in a thread of its own, has the independent checker count the plan again, and puts it into the city's words.
 * Throws where the two disagree, which is a defect, and when it was cancelled: half a search is not kept.
 */
export async function solve(
	posed: Posed,
	settings: Settings,
	listeners: Listeners
): Promise<Solved> {
	const composition = await composeInThread(posed.problem, settings, listeners)
	listeners.cancel?.throwIfAborted()
	const { objective, bound, plan } = composition
	const checked = check(posed.problem, plan)
	if (!checked.feasible || Math.abs(checked.objective - objective) > TOLERANCE)
		throw new Error(
			`the checker disagrees: ${JSON.stringify(checked.violations[0] ?? checked.objective)}`
		)
	return judged(posed, composition, bound)
}

/** A plan that keeps the rules, with its numbers and sentences; `bound` holds for every plan of the problem. */
export function judged(posed: Posed, found: Found, bound: number): Solved {
	const checked = check(posed.problem, found.plan)
	const { objective, cost } = checked
	const told = { ...found, prices: discreet(posed, found.prices) }
	return {
		plan: found.plan,
		finish: { objective, bound, gap: Math.max(0, gapOf(objective, bound)), cost },
		rows: fromPlan(posed, found, checked, explain(posed.problem, told))
	}
}
