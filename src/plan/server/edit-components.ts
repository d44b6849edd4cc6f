import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepMoney, mayReadPlan } from '../access.ts'
import type { ComponentDraft } from '../budget-forms.ts'
import { amountOf, costOf } from '../costs.ts'
import type { PriceInForce } from '../prices.ts'
import {
	componentUnknown,
	moderatorNotForTraining,
	notWholeRupiah,
	priceItemUnknown
} from '../money-refusals.ts'
import { activityUnknown } from '../refusals.ts'
import { planningYear } from './show-loop.ts'
import { listAccounts } from './store/account.ts'
import { findActivity } from './store/activity.ts'
import * as store from './store/component.ts'
import { findPrices, listItems, listPrices } from './store/price.ts'

/** Items offered at once; the rest is found by typing. */
const MOST_OFFERED = 200

/** What an activity's cost is made of, each part beside the ceiling of its item in the year that is planned for. */
export async function showComponents(
	ctx: Context,
	{ id, search = '' }: { id: string; search?: string | undefined }
) {
	authorize(mayReadPlan(ctx.actor))
	const activity = await findActivity(ctx.db, id)
	if (!activity) throw activityUnknown()
	const year = planningYear(ctx.now)
	const parts = await store.listComponents(ctx.db, id)
	const prices = new Map((await listPrices(ctx.db, year, {})).rows.map((row) => [row.itemId, row]))
	const items = await listItems(
		ctx.db,
		parts.flatMap((part) => part.itemId ?? [])
	)
	const names = new Map(items.map((item) => [item.id, item.name]))
	return {
		activity,
		year,
		components: parts.map((part) => {
			const price: PriceInForce | undefined = prices.get(part.itemId ?? '')
			return {
				...part,
				amount: amountOf(part),
				item: names.get(part.itemId ?? '') ?? null,
				ceiling: price?.ceiling || null,
				above: Boolean(price?.ceiling && part.price > price.ceiling)
			}
		}),
		costs: costOf(parts),
		offered: await findPrices(ctx.db, year, search, MOST_OFFERED),
		accounts: await listAccounts(ctx.db)
	}
}

/** Adds a part of an activity's cost, or changes one over the version that was read. The activity costs what its parts say. */
export async function recordComponent(
	ctx: Context,
	{ id: activityId, komponen, version, ...part }: ComponentDraft
): Promise<{ id: string }> {
	authorize(mayKeepMoney(ctx.actor))
	const activity = await findActivity(ctx.db, activityId)
	if (!activity) throw activityUnknown()
	if (!Number.isInteger(amountOf(part))) throw notWholeRupiah()
	if (part.kind === 'moderator' && activity.method === 'training') throw moderatorNotForTraining()
	if (part.itemId && (await listItems(ctx.db, [part.itemId])).length === 0) throw priceItemUnknown()

	if (komponen) {
		const before = await store.findComponent(ctx.db, komponen)
		if (before?.activityId !== activityId) throw componentUnknown()
		if (!(await store.updateComponent(ctx.db, komponen, version, part))) throw changed()
	} else await store.insertComponents(ctx.db, activityId, [{ id: ctx.newId(), ...part }])
	await store.deriveCosts(ctx.db, activityId)
	await record(ctx, 'plan.component_recorded', { code: activity.code, ...part }, activityId)
	return { id: activityId }
}

/** Takes a part away. Where none is left, the activity costs what the last one made it, until somebody types otherwise. */
export async function removeComponent(
	ctx: Context,
	{ id: activityId, komponen, version }: { id: string; komponen: string; version: number }
): Promise<{ id: string }> {
	authorize(mayKeepMoney(ctx.actor))
	const before = await store.findComponent(ctx.db, komponen)
	if (before?.activityId !== activityId) throw componentUnknown()
	if (!(await store.deleteComponent(ctx.db, komponen, version))) throw changed()
	await store.deriveCosts(ctx.db, activityId)
	await record(ctx, 'plan.component_removed', { label: before.label }, activityId)
	return { id: activityId }
}
