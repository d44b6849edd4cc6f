import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import { countActive } from './store/activity.ts'
import { listYears as list, type YearSummary } from './store/year.ts'
import { planningYear } from './show-loop.ts'

/** Every year with something planned, and next year even before anything is; with how large the catalogue is. */
export async function listYears(
	ctx: Context
): Promise<{ years: YearSummary[]; next: number; activities: number }> {
	authorize(mayReadPlan(ctx.actor))
	const years = await list(ctx.db)
	const next = planningYear(ctx.now)
	const fresh: YearSummary = {
		year: next,
		total: null,
		compositions: 0,
		accepted: false,
		state: null,
		cost: null,
		running: false
	}
	return {
		years: years.some(({ year }) => year === next)
			? years
			: [...years, fresh].sort((a, b) => b.year - a.year),
		next,
		activities: await countActive(ctx.db)
	}
}
