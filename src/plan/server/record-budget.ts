import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayReadPlan, maySetBudget } from '../access.ts'
import type { BudgetDraft } from '../forms.ts'
import type { Budget } from '../model.ts'
import { judgeBudget } from '../rules.ts'
import * as store from './store/budget.ts'
import { listHomeAgencies } from './store/roster.ts'

/** A year's budget, with the agencies that pay for their people and the sources and pools that activities name. */
export async function showBudget(ctx: Context, year: number) {
	authorize(mayReadPlan(ctx.actor))
	return {
		budget: (await store.findBudget(ctx.db, year)) ?? null,
		agencies: await listHomeAgencies(ctx.db),
		used: await store.listUsed(ctx.db)
	}
}

/** Writes a year's budget; parts that do not fit into the total are refused. */
export async function recordBudget(
	ctx: Context,
	{ tahun: year, ...draft }: BudgetDraft
): Promise<{ year: number }> {
	authorize(maySetBudget(ctx.actor))
	const budget: Budget = { year, ...draft }
	const problem = judgeBudget(budget)
	if (problem) throw problem
	if (!(await store.recordBudget(ctx.db, budget))) throw changed()
	await record(ctx, 'plan.budget_set', { year, total: budget.total, sources: budget.sources })
	return { year }
}
