import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan, participantScope } from '../access.ts'
import { compositionUnknown } from '../refusals.ts'
import { findComposition } from './store/composition.ts'
import { listHomeAgencies } from './store/roster.ts'
import * as store from './store/seat.ts'

type Query = Omit<store.OwingQuery, 'compositionId' | 'scope'>

/** Who still owes hours or misses something mandatory after a composition, as far as the actor may see them. */
export async function listOwing(
	ctx: Context,
	{ tahun, run }: { tahun: number; run: string },
	query: Query
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

/** The same on all pages, to be taken out as a file; that is recorded. */
export async function exportOwing(
	ctx: Context,
	ref: { tahun: number; run: string },
	query: Omit<Query, 'page'>
): Promise<store.Owing[]> {
	const { rows } = await listOwing(ctx, ref, query)
	await record(ctx, 'plan.owing_exported', { rows: rows.length }, ref.run)
	return rows
}

/** Agencies to narrow the list by. */
export async function listPayers(ctx: Context): Promise<{ id: string; name: string }[]> {
	authorize(mayReadPlan(ctx.actor))
	return participantScope(ctx.actor) === 'all' ? listHomeAgencies(ctx.db) : []
}
