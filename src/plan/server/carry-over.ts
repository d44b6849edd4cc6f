import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayReadPlan, maySetBudget } from '../access.ts'
import type { CarryForm } from '../budget-forms.ts'
import type { Budget } from '../model.ts'
import { carriedBack, overspent } from '../money-refusals.ts'
import { budgetMissing } from '../refusals.ts'
import { remaining } from '../spending.ts'
import { loadLimits } from './load-limits.ts'
import { findBudget, recordBudget } from './store/budget.ts'
import * as store from './store/budget-change.ts'
import { lockYear } from './store/spending.ts'

/** Cuts and carry-over of a year, the newest first, with the version of the next year's budget (null: none yet). */
export async function listBudgetChanges(ctx: Context, year: number) {
	authorize(mayReadPlan(ctx.actor))
	return {
		changes: await store.listChanges(ctx.db, year),
		nextVersion: (await findBudget(ctx.db, year + 1))?.version ?? null
	}
}

/**
 * Carries what a source has left to the next year, whose ceiling grows by it. Refused beyond what remains, and while the next
 * year has no budget. The versions are those of both budgets as they were read.
 */
export async function carryOver(
	ctx: Context,
	{ tahun: year, version, nextVersion, source, amount, reason }: CarryForm
): Promise<{ year: number }> {
	authorize(maySetBudget(ctx.actor))
	await lockYear(ctx.db, year)
	const loaded = await loadLimits(ctx.db, year)
	if (!loaded) throw budgetMissing(year)
	if (loaded.budget.version !== version) throw changed()
	for (const limit of loaded.limits) {
		if (limit.of !== 'total' && !(limit.of === 'source' && limit.key === source)) continue
		const left = remaining(limit)
		if (left !== null && amount > left) throw overspent(limit.name, left, amount)
	}
	const next = await findBudget(ctx.db, year + 1)
	if (!next) throw budgetMissing(year + 1)
	if (next.version !== nextVersion || !(await grow(ctx, next, source, amount))) throw changed()
	await writePair(ctx, { year, source, amount, reason, reversesId: null })
	await record(ctx, 'plan.carried_over', { year, source, amount, reason })
	return { year }
}

/** Takes a carry-over back, once, as long as the next year has not spent it. */
export async function takeCarryBack(
	ctx: Context,
	{ tahun: year, pair, reason }: { tahun: number; pair: string; reason: string }
): Promise<{ year: number }> {
	authorize(maySetBudget(ctx.actor))
	await lockYear(ctx.db, year + 1)
	const out = (await store.listPair(ctx.db, pair)).find(({ kind }) => kind === 'carried_out')
	const known = (await store.listChanges(ctx.db, year)).find(({ pairId }) => pairId === pair)
	if (out?.year !== year || out.reversesId || known?.reversed) throw carriedBack()
	const { source, amount } = out
	const next = await loadLimits(ctx.db, year + 1)
	if (!next) throw budgetMissing(year + 1)
	const short = next.limits.some(
		(limit) =>
			(limit.of === 'total' || (limit.of === 'source' && limit.key === source)) &&
			(remaining(limit) ?? Infinity) < amount
	)
	if (short || !(await grow(ctx, next.budget, source, -amount))) throw carriedBack()
	await writePair(ctx, { year, source, amount: -amount, reason, reversesId: pair })
	await record(ctx, 'plan.carried_back', { year, source, amount, reason })
	return { year }
}

/** A source without a ceiling of its own gets none. */
const grow = (ctx: Context, budget: Budget, source: string, amount: number): Promise<boolean> =>
	recordBudget(ctx.db, {
		...budget,
		total: budget.total + amount,
		sources: Object.fromEntries(
			Object.entries(budget.sources).map(([name, rupiah]) => [
				name,
				name === source ? rupiah + amount : rupiah
			])
		)
	})

async function writePair(
	ctx: Context,
	{
		year,
		...of
	}: { year: number; source: string; amount: number; reason: string; reversesId: string | null }
): Promise<void> {
	const pairId = ctx.newId()
	const change = (at: number, kind: store.BudgetChange['kind']): store.BudgetChange => ({
		...{ id: ctx.newId(), year: at, kind, agencyId: null, datedOn: civilDate(ctx.now), pairId },
		...{ recordedBy: ctx.actor.name, recordedAt: ctx.now },
		...of
	})
	await store.insertChanges(ctx.db, [change(year, 'carried_out'), change(year + 1, 'carried_in')])
}
