import { check } from '#optimisation/compose/check.ts'
import type { Start } from '#optimisation/compose/model.ts'
import type { Db } from '#platform/database/db.ts'
import { startIn } from '../locks.ts'
import type { Posed } from '../problem.ts'
import { worthOf } from '../what-if.ts'
import { unpackProblem } from './pose-plan.ts'
import { findComposition, getProblem, listRuns, listSeated } from './store/composition.ts'

const MOST = 50

/**
 * Where to begin when asked again from `from`: there, or at the best run of the scenario that needs no more money, whichever
 * is worth more in this problem. So more money never gives a worse plan than a run that is kept already.
 */
export async function chooseStart(
	db: Db,
	posed: Posed,
	{ from, year, scenario, budget }: { from: string; year: number; scenario: string; budget: number }
): Promise<string> {
	const runs = await listRuns(db, { year, scenario, most: MOST })
	const best = runs
		.filter((run) => run.budget <= budget && run.id !== from)
		.toSorted((a, b) => worthOf(b) - worthOf(a))[0]
	if (!best) return from
	const worth = async (id: string) => {
		const { feasible, objective } = check(posed.problem, (await loadStart(db, posed, id)).plan)
		return feasible ? objective : -Infinity
	}
	return (await worth(best.id)) > (await worth(from)) ? best.id : from
}

/** The plan and prices of a finished composition in the rows of this problem. */
export async function loadStart(db: Db, posed: Posed, id: string): Promise<Start> {
	const composition = (await findComposition(db, id))!
	const earlier = await unpackProblem(await getProblem(db, composition.problemHash))
	return startIn(posed, {
		...earlier,
		prices: composition.result!.prices,
		batches: await listSeated(db, id)
	})
}
