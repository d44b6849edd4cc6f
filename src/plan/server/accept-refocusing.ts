import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayAccept, maySetBudget } from '../access.ts'
import { budgetAfter } from '../refocusing.ts'
import { refocusingStale, refocusingUnknown } from '../money-refusals.ts'
import { compositionUnfinished } from '../refusals.ts'
import { acceptComposition } from './accept-composition.ts'
import { findBudget, recordBudget } from './store/budget.ts'
import { insertChanges, type BudgetChange } from './store/budget-change.ts'
import { listPaidActivities } from './store/cost.ts'
import * as store from './store/refocusing.ts'
import { listSpent, lockYear } from './store/spending.ts'
import { findYear } from './store/year.ts'

/**
 * Makes a cut real: the year's ceilings fall and the plan composed under them takes the place of the one before. Refused
 * where plan, budget or spending have moved on since it was counted. `version` is the year's.
 */
export async function acceptRefocusing(
	ctx: Context,
	{ tahun: year, id, version }: { tahun: number; id: string; version: number }
): Promise<{ year: number; id: string }> {
	authorize(mayAccept(ctx.actor) && maySetBudget(ctx.actor))
	const { db } = ctx
	await lockYear(db, year)
	const found = await store.findRefocusing(db, id)
	if (found?.year !== year) throw refocusingUnknown()
	if (found.state !== 'done') throw compositionUnfinished()
	const { compositionId, baseId, cut, reason } = found
	const budget = await findBudget(db, year)
	const plan = await findYear(db, year)
	if (budget?.version !== found.budgetVersion || !plan) throw refocusingStale()
	if (plan.compositionId !== baseId && plan.compositionId !== compositionId) throw refocusingStale()
	if (await spentBeyond(ctx, year, compositionId)) throw refocusingStale()
	if (!(await store.markAccepted(db, id, { by: ctx.actor.name, at: ctx.now })))
		throw refocusingStale()

	if (!(await recordBudget(db, budgetAfter(budget, cut)))) throw refocusingStale()
	await insertChanges(db, changesOf(ctx, found))
	if (plan.compositionId !== compositionId)
		await acceptComposition(ctx, { tahun: year, run: compositionId, version, maksud: reason })
	await record(ctx, 'plan.refocusing_accepted', { year, cut }, id)
	return { year, id }
}

/** Whether more was spent on an activity meanwhile than the new plan holds for it. */
async function spentBeyond({ db }: Context, year: number, run: string): Promise<boolean> {
	const planned = new Map(
		(await listPaidActivities(db, run)).map(({ activityId, cost }) => [activityId, cost])
	)
	const spent = Map.groupBy(await listSpent(db, year), (row) => row.activityId ?? '')
	return [...spent].some(
		([activity, rows]) =>
			activity !== '' &&
			rows.reduce((sum, row) => sum + row.realised + row.committed, 0) >
				(planned.get(activity) ?? 0)
	)
}

/** One row for the total, each source and each agency that loses something. */
function changesOf(ctx: Context, { year, cut, datedOn, reason }: store.Refocusing): BudgetChange[] {
	const pairId = ctx.newId()
	const parts = [
		{ source: '', agencyId: null, amount: cut.total },
		...Object.entries(cut.sources).map(([source, amount]) => ({ source, agencyId: null, amount })),
		...Object.entries(cut.agencies).map(([agencyId, amount]) => ({ source: '', agencyId, amount }))
	]
	return parts
		.filter(({ amount }) => amount > 0)
		.map((part) => ({
			...{ id: ctx.newId(), year, kind: 'cut' as const, datedOn, reason, pairId, reversesId: null },
			...{ recordedBy: ctx.actor.name, recordedAt: ctx.now },
			...part
		}))
}
