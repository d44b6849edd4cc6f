import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan, participantScope } from '../access.ts'
import { compositionUnknown } from '../refusals.ts'
import { findComposition } from './store/composition.ts'
import * as store from './store/seat.ts'

/** Who still owes hours or misses something mandatory after a composition, as far as the actor may see them. */
export async function listOwing(
	ctx: Context,
	{ tahun, run }: { tahun: number; run: string },
	query: Omit<store.OwingQuery, 'compositionId' | 'scope'>
): Promise<{ rows: store.Owing[]; total: number }> {
	authorize(mayReadPlan(ctx.actor))
	const composition = await findComposition(ctx.db, run)
	if (!composition || composition.year !== tahun) throw compositionUnknown()
	return store.listOwing(ctx.db, {
		...query,
		compositionId: run,
		scope: participantScope(ctx.actor)
	})
}
