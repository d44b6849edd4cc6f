import type { Locks } from '#optimisation/compose/model.ts'
import type { Context } from '#platform/context.ts'
import type { Db } from '#platform/database/db.ts'
import { poseLocks, publishedIn, USUAL_KEPT, type Lock } from '../locks.ts'
import type { Budget } from '../model.ts'
import type { Posed } from '../problem.ts'
import { compositionUnfinished, compositionUnknown, scenarioUnknown } from '../refusals.ts'
import { posePlan, type Wish } from './pose-plan.ts'
import { findComposition, listSeated } from './store/composition.ts'
import { findScenario, listLocks, type LockRow, type Scenario } from './store/lock.ts'

/** `scenario`: whose locks are kept, 'A' without one. `from`, `kept` of the settings: the plan that people know already. */
export type ScenarioWish = Wish & { scenario?: string | undefined }

export type PosedScenario = Posed & { budget: Budget; scenario: Scenario }

/** The problem of a year as the database has it now, under the locks of a scenario. */
export async function poseScenario(
	ctx: Context,
	{ scenario: name = 'A', ...wish }: ScenarioWish
): Promise<PosedScenario> {
	const { year, settings } = wish
	const scenario = await findScenario(ctx.db, year, name)
	if (!scenario) throw scenarioUnknown()
	const budget = wish.budget ?? scenario.budget ?? undefined
	const posed = await posePlan(ctx, { ...wish, budget })
	const locks = await poseStandingLocks(ctx.db, posed, { year, scenario: name })

	const { from, kept = USUAL_KEPT } = settings
	if (!from) return { ...posed, problem: { ...posed.problem, locks }, scenario }
	const incumbent = await findComposition(ctx.db, from)
	if (!incumbent || incumbent.year !== year) throw compositionUnknown()
	if (!incumbent.result) throw compositionUnfinished()
	const published = publishedIn(posed.keys, await listSeated(ctx.db, from), kept)
	return { ...posed, problem: { ...posed.problem, locks, published }, scenario }
}

/** The locks of a scenario as they stand now, in the rows of a problem. */
export async function poseStandingLocks(
	db: Db,
	posed: Posed,
	{ year, scenario }: { year: number; scenario: string }
): Promise<Locks> {
	const rows = await listLocks(db, year, scenario)
	return poseLocks(posed, await Promise.all(rows.map((row) => lockOf(db, row))))
}

async function lockOf(db: Db, row: LockRow): Promise<Lock> {
	const activityId = row.activityId!
	switch (row.kind) {
		case 'activity':
			return { kind: 'activity', activityId, wish: row.wish as 'in' | 'out' }
		case 'person':
			return {
				kind: 'person',
				activityId,
				employeeId: row.employeeId!,
				wish: row.wish as 'in' | 'out'
			}
		case 'batches':
			return { kind: 'batches', activityId, most: row.most! }
		case 'month': {
			const batches = await listSeated(db, row.compositionId!)
			return {
				kind: 'month',
				month: row.month!,
				batches: batches.filter((batch) => batch.month === row.month)
			}
		}
	}
}
