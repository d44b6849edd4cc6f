import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayKeepCalendar, mayReadPlan } from '../access.ts'
import { facilitatorUnknown } from '../refusals.ts'
import { listUsed } from './store/budget.ts'
import * as store from './store/facilitator.ts'

/** Who teaches by pool, and the pools that activities name. */
export async function listFacilitators(ctx: Context) {
	authorize(mayReadPlan(ctx.actor))
	const { pools } = await listUsed(ctx.db)
	return { facilitators: await store.listFacilitators(ctx.db), pools }
}

export async function addFacilitator(
	ctx: Context,
	{ name, pool }: { name: string; pool: string }
): Promise<void> {
	authorize(mayKeepCalendar(ctx.actor))
	await store.insertFacilitator(ctx.db, { id: ctx.newId(), name, pool })
	await record(ctx, 'plan.facilitator_added', { name, pool })
}

/** Who is taken out stays in calendars that name them. */
export async function removeFacilitator(ctx: Context, { id }: { id: string }): Promise<void> {
	authorize(mayKeepCalendar(ctx.actor))
	if (!(await store.retireFacilitator(ctx.db, id))) throw facilitatorUnknown()
	await record(ctx, 'plan.facilitator_removed', {}, id)
}
