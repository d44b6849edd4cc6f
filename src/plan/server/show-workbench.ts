import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import { STEPS_AGAIN, USUAL_KEPT } from '../locks.ts'
import type { Budget } from '../model.ts'
import { worthOf, type Standpoint } from '../what-if.ts'
import { showComposition, type CompositionView } from './show-composition.ts'
import { showLocks, type ScenarioLocks } from './show-locks.ts'
import { countActive } from './store/activity.ts'
import { findBudget } from './store/budget.ts'
import {
	findAskedAt,
	listBatches,
	listCompositions,
	listCurrent,
	listRuns,
	type CompositionSummary,
	type Run
} from './store/composition.ts'
import { listLocksAt, listScenarios, type Scenario } from './store/lock.ts'
import { listHomeAgencies } from './store/roster.ts'
import { findYear, type PlanYear } from './store/year.ts'

const MOST = 30

export type Workbench = ScenarioLocks & {
	budget: Budget | null
	activities: number
	people: number
	compositions: CompositionSummary[]
	plan: PlanYear | null
	usual: { seed: number; targetGap: number; steps: number; kept: number; stepsAgain: number }
	/** All scenarios of the year, each with its newest finished composition. */
	scenarios: (Scenario & { current: RunFigures | null })[]
	/** The composition on the bench; null before the first. */
	current: Bench | null
}

export type RunFigures = { id: string; cost: number; worth: number; seats: number; seated: number }

export type Bench = {
	found: CompositionView
	/** Whether locks have changed since it was asked for. */
	locksChanged: boolean
	/** Months in which it holds something, 1..12. */
	months: number[]
	whatIf: Standpoint
}

/** Which composition lies on the bench: `from`, or the newest of the scenario. */
export type BenchChoice = { skenario?: string | undefined; dari?: string | undefined }

/** All that composing a year needs: budget, scenarios and locks, the composition at hand, and the runs there are. */
export async function showWorkbench(
	ctx: Context,
	year: number,
	{ skenario = 'A', dari }: BenchChoice = {}
): Promise<Workbench> {
	authorize(mayReadPlan(ctx.actor))
	const { db } = ctx
	const agencies = await listHomeAgencies(db)
	const locks = await showLocks(ctx, { tahun: year, skenario })
	const newest = await listCurrent(db, year)
	const run = dari ?? newest.find(({ scenario }) => scenario === skenario)?.id
	return {
		...locks,
		budget: (await findBudget(db, year)) ?? null,
		activities: await countActive(db),
		people: agencies.reduce((sum, agency) => sum + agency.people, 0),
		compositions: await listCompositions(db, year, MOST),
		plan: (await findYear(db, year)) ?? null,
		usual: { ...USUAL_SETTINGS, kept: USUAL_KEPT, stepsAgain: STEPS_AGAIN },
		scenarios: (await listScenarios(db, year)).map((scenario) => {
			const own = newest.find((one) => one.scenario === scenario.name)
			return { ...scenario, current: own ? figuresOf(own) : null }
		}),
		current: run ? await showBench(ctx, { year, run }) : null
	}
}

const figuresOf = (run: Run): RunFigures => ({
	id: run.id,
	cost: run.cost,
	worth: worthOf(run),
	seats: run.totals.seats,
	seated: run.totals.seated
})

/** Null while the composition has no result. */
async function showBench(
	ctx: Context,
	{ year, run }: { year: number; run: string }
): Promise<Bench | null> {
	const found = await showComposition(ctx, { tahun: year, run })
	const { result, scenario, budget } = found
	if (!result) return null
	const { db } = ctx
	const now = await listLocksAt(db, { year, scenario, at: ctx.now })
	const then = await listLocksAt(db, { year, scenario, at: await findAskedAt(db, run) })
	const runs = await listRuns(db, { year, scenario, most: MOST })
	const batches = await listBatches(db, run)
	return {
		found,
		locksChanged: now.join() !== then.join(),
		months: [...new Set(batches.map((batch) => batch.month))].sort((a, b) => a - b),
		whatIf: {
			budget,
			worth: worthOf(result),
			price: result.prices.total,
			// Runs of other data are no points of the same curve.
			runs: runs
				.filter(({ id, totals }) => id !== run && isLike(totals, result.totals))
				.map((one) => ({ budget: one.budget, worth: worthOf(one) }))
		}
	}
}

const isLike = (a: Run['totals'], b: Run['totals']) =>
	a.people === b.people && a.levelsBefore === b.levelsBefore && a.hoursBefore === b.hoursBefore
