import type { Plan } from '#optimisation/compose/model.ts'
import { check } from '#optimisation/compose/check.ts'
import type { Listeners } from '#optimisation/compose/run-in-thread.ts'
import type { Db } from '#platform/database/db.ts'
import { changePlan } from '../change.ts'
import { numbered, planOf } from '../from-plan.ts'
import type { Posed } from '../problem.ts'
import { loadStart } from './choose-start.ts'
import { hashPlan } from './hash-plan.ts'
import { unpackProblem } from './pose-plan.ts'
import { solve } from './solve.ts'
import * as store from './store/composition.ts'
import { compositionUnknown } from '../refusals.ts'

/**
 * Makes a composition again from what is kept of it: problem, settings, seed, the plan that it began from, and the changes by
 * hand after it. Nothing of its own result is read, but for changes from before they were kept as data: then the plan as it
 * stands is counted again. Answers the hash that comes of it.
 */
export async function recomputePlan(db: Db, id: string, listeners: Listeners): Promise<Buffer> {
	const composition = await store.findComposition(db, id)
	if (!composition) throw compositionUnknown()
	const { year, problemHash, settings, budget } = composition
	const posed = await unpackProblem(await store.getProblem(db, problemHash))
	const plan = await makeAgain(db, composition, posed, listeners)
	const { objective, cost } = check(posed.problem, plan)
	return hashPlan({
		...{ year, problemHash: problemHash.toString('hex'), settings, budget, objective, cost },
		batches: byId(posed, plan)
	})
}

async function makeAgain(
	db: Db,
	composition: store.Composition,
	posed: Posed,
	listeners: Listeners
): Promise<Plan> {
	const { id, parentId, startId, settings } = composition
	if (!parentId) {
		const start = startId ? await loadStart(db, posed, startId) : undefined
		return (await solve(posed, settings, { ...listeners, start })).plan
	}
	const step = await store.findChangeStep(db, id)
	if (!step) return planOf(posed, await store.listSeated(db, id))
	const parent = (await store.findComposition(db, parentId))!
	return changePlan(inOrder(posed, await makeAgain(db, parent, posed, listeners)), step)
}

/** Batches by the city's ids, numbered within their activity. */
const byId = ({ keys }: Posed, plan: Plan) =>
	numbered(plan).map(({ activity, number, month, people }) => ({
		activityId: keys.activities[activity]!,
		number,
		month: month + 1,
		employeeIds: people.map((person) => keys.people[person]!.id)
	}))

/** In the order in which the database lists batches, which changes by hand count in: by activity's id, then number. */
const inOrder = ({ keys }: Posed, plan: Plan): Plan => ({
	batches: numbered(plan).toSorted((a, b) => {
		const [one, two] = [keys.activities[a.activity]!, keys.activities[b.activity]!]
		return one === two ? a.number - b.number : one < two ? -1 : 1
	})
})
