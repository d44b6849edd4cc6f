import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import type { PriceInForce } from '../prices.ts'
import * as store from './store/price.ts'

/** A page of the price standards that count in a year, with their groups and versions. */
export async function listPrices(
	ctx: Context,
	year: number,
	filter: store.PriceFilter,
	page: number
) {
	authorize(mayReadPlan(ctx.actor))
	return {
		...(await store.listPrices(ctx.db, year, filter, page)),
		groups: await store.listGroups(ctx.db, year),
		standards: await store.listStandards(ctx.db)
	}
}

/** All that the filter leaves, for a download. */
export async function exportPrices(
	ctx: Context,
	year: number,
	filter: store.PriceFilter
): Promise<PriceInForce[]> {
	authorize(mayReadPlan(ctx.actor))
	return (await store.listPrices(ctx.db, year, filter)).rows
}
