import type { Plan } from '#optimisation/compose/model.ts'
import type { Context } from '#platform/context.ts'
import { planOf, rowsById, type CompositionResult } from '../from-plan.ts'
import type { Posed } from '../problem.ts'
import { compositionUnfinished, compositionUnknown } from '../refusals.ts'
import { unpackProblem } from './pose-plan.ts'
import * as store from './store/composition.ts'

/** A finished composition in the composer's numbers again. */
export type LoadedPlan = {
	composition: store.Composition & { bound: number; result: CompositionResult }
	posed: Posed
	plan: Plan
	/** Place in `plan.batches` of a batch of the city. */
	batchAt(activityId: string, number: number): number | undefined
	activityRow(activityId: string): number | undefined
	personRow(employeeId: string): number | undefined
}

/** Refused while the composition is not finished, or where the year has no such one. */
export async function loadPlan(
	{ db }: Context,
	{ tahun, run }: { tahun: number; run: string }
): Promise<LoadedPlan> {
	const composition = await store.findComposition(db, run)
	if (!composition || composition.year !== tahun) throw compositionUnknown()
	const { bound, result } = composition
	if (bound === null || result === null) throw compositionUnfinished()

	const posed = await unpackProblem(await store.getProblem(db, composition.problemHash))
	const { activities, people } = rowsById(posed)
	const seated = await store.listSeated(db, run)
	const places = new Map(
		seated.map(({ activityId, number }, place) => [`${activityId} ${number}`, place])
	)
	return {
		composition: { ...composition, bound, result },
		posed,
		plan: planOf(posed, seated),
		batchAt: (activityId, number) => places.get(`${activityId} ${number}`),
		activityRow: (id) => activities.get(id),
		personRow: (id) => people.get(id)
	}
}

/** How many plans a process keeps: the one in force and the newest. */
const MOST_KEPT = 2
const kept = new Map<string, LoadedPlan>()

/**
 * The same for pages that only read it: a finished composition never changes, so it is unpacked once for many views. Whoever
 * changes what they get changes it for everybody: `loadPlan` is for them.
 */
export async function recallPlan(
	ctx: Context,
	ref: { tahun: number; run: string }
): Promise<LoadedPlan> {
	const before = kept.get(ref.run)
	const plan = before?.composition.year === ref.tahun ? before : await loadPlan(ctx, ref)
	kept.delete(ref.run)
	kept.set(ref.run, plan)
	const [oldest] = kept.keys()
	if (kept.size > MOST_KEPT) kept.delete(oldest!)
	return plan
}
