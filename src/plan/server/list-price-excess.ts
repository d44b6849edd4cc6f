import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepMoney, mayReadPlan } from '../access.ts'
import type { PriceReasonForm } from '../budget-forms.ts'
import { excessGone } from '../money-refusals.ts'
import * as store from './store/price.ts'
import { findYear } from './store/year.ts'

export type PriceExcesses = {
	excesses: store.ExcessRow[]
	/** Of the plan (where there is none yet: of the catalogue), how many have no written reason: what may not be decided. */
	unanswered: number
}

/**
 * Prices above the standards of a year, of the composition `run` (without it: of the year's plan) and of the catalogue as it
 * is now. In planning a ceiling may not be passed without a reason. Source: docs/rules.md#standar-harga.
 */
export async function listPriceExcess(
	ctx: Context,
	{ tahun: year, run }: { tahun: number; run?: string | undefined }
): Promise<PriceExcesses> {
	authorize(mayReadPlan(ctx.actor))
	const plan = run ?? (await findYear(ctx.db, year))?.compositionId ?? null
	const excesses = await store.listExcesses(ctx.db, year, plan)
	return {
		excesses,
		unanswered: excesses.filter(({ inPlan, reason }) => (inPlan || !plan) && !reason).length
	}
}

/** Says why an activity pays more than the standard; it counts for that price and ceiling only. */
export async function writePriceReason(
	ctx: Context,
	{ tahun, kegiatan: activityId, barang: itemId, price, ceiling, reason, version }: PriceReasonForm
): Promise<{ year: number }> {
	authorize(mayKeepMoney(ctx.actor))
	const { excesses } = await listPriceExcess(ctx, { tahun })
	const found = excesses.some(
		(one) =>
			one.activityId === activityId &&
			one.itemId === itemId &&
			one.price === price &&
			one.ceiling === ceiling
	)
	if (!found) throw excessGone()
	const said = { by: ctx.actor.name, at: ctx.now }
	const written = { version, activityId, itemId, price, ceiling, reason, ...said }
	if (!(await store.recordReason(ctx.db, written))) throw changed()
	await record(ctx, 'plan.price_reason', { itemId, price, ceiling, reason }, activityId)
	return { year: tahun }
}
