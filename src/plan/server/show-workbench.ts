import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import type { Budget } from '../model.ts'
import { countActive } from './store/activity.ts'
import { findBudget } from './store/budget.ts'
import { listCompositions, type CompositionSummary } from './store/composition.ts'
import { listHomeAgencies } from './store/roster.ts'
import { findYear, type PlanYear } from './store/year.ts'

const MOST = 30

export type Workbench = {
	budget: Budget | null
	activities: number
	people: number
	compositions: CompositionSummary[]
	plan: PlanYear | null
	usual: { seed: number; targetGap: number }
}

/** All that composing a year begins with, and the compositions there are, the newest thirty. */
export async function showWorkbench(ctx: Context, year: number): Promise<Workbench> {
	authorize(mayReadPlan(ctx.actor))
	const { db } = ctx
	const agencies = await listHomeAgencies(db)
	return {
		budget: (await findBudget(db, year)) ?? null,
		activities: await countActive(db),
		people: agencies.reduce((sum, agency) => sum + agency.people, 0),
		compositions: await listCompositions(db, year, MOST),
		plan: (await findYear(db, year)) ?? null,
		usual: USUAL_SETTINGS
	}
}
