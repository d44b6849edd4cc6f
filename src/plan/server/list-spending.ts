import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import type { Limit } from '../spending.ts'
import { loadLimits } from './load-limits.ts'
import { listUsed } from './store/budget.ts'
import * as store from './store/spending.ts'
import { findYear } from './store/year.ts'

type Order = { sort: store.SpendingSort; descending: boolean }

/** Ceilings of a year with what is paid, promised and left of each; null while it has no budget. */
export async function showLimits(ctx: Context, year: number): Promise<Limit[] | null> {
	authorize(mayReadPlan(ctx.actor))
	return (await loadLimits(ctx.db, year))?.limits ?? null
}

/** A page of what was committed and paid in a year, with the ceilings and what a new entry may refer to. */
export async function listSpending(
	ctx: Context,
	year: number,
	filter: store.SpendingFilter,
	order: Order & { page: number }
) {
	authorize(mayReadPlan(ctx.actor))
	const loaded = await loadLimits(ctx.db, year)
	const used = await listUsed(ctx.db)
	const plan = await findYear(ctx.db, year)
	return {
		...(await store.listSpending(ctx.db, year, filter, order)),
		limits: loaded?.limits ?? null,
		sources: [...new Set([...Object.keys(loaded?.budget.sources ?? {}), ...used.sources])].sort(),
		activities: await store.listChargeable(ctx.db, plan?.compositionId ?? null),
		commitments: await store.listOpenCommitments(ctx.db, year)
	}
}

/** All that the filter leaves, to be taken out as a file; that is recorded. */
export async function exportSpending(
	ctx: Context,
	year: number,
	filter: store.SpendingFilter,
	order: Order
): Promise<store.SpendingRow[]> {
	authorize(mayReadPlan(ctx.actor))
	const { rows } = await store.listSpending(ctx.db, year, filter, order)
	await record(ctx, 'plan.spending_exported', { year, rows: rows.length })
	return rows
}
