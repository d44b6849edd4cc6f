import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayAccept } from '../access.ts'
import { compositionUnfinished, compositionUnknown, nothingAccepted } from '../refusals.ts'
import { findComposition } from './store/composition.ts'
import * as store from './store/year.ts'

/** Makes a finished composition the year's draft plan, in place of an earlier one. `version` is the year's, 0 for none. */
export async function acceptComposition(
	ctx: Context,
	{ tahun: year, run, version }: { tahun: number; run: string; version: number }
): Promise<{ year: number; run: string }> {
	authorize(mayAccept(ctx.actor))
	const composition = await findComposition(ctx.db, run)
	if (!composition || composition.year !== year) throw compositionUnknown()
	if (composition.state !== 'done') throw compositionUnfinished()

	const plan = { year, compositionId: run, acceptedBy: ctx.actor.id, acceptedAt: ctx.now, version }
	if (!(await store.recordYear(ctx.db, plan))) throw changed()
	await record(ctx, 'plan.accepted', { year }, run)
	return { year, run }
}

/** Takes the year's draft plan back; the composition stays. */
export async function withdrawPlan(
	ctx: Context,
	{ tahun: year, version }: { tahun: number; version: number }
): Promise<{ year: number }> {
	authorize(mayAccept(ctx.actor))
	const plan = await store.findYear(ctx.db, year)
	if (!plan) throw nothingAccepted(year)
	if (!(await store.deleteYear(ctx.db, year, version))) throw changed()
	await record(ctx, 'plan.withdrawn', { year }, plan.compositionId)
	return { year }
}
