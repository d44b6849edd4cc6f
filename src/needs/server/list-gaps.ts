import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayListAllGaps } from '../access.ts'
import type { GapList } from '../model.ts'
import * as store from './store/snapshot.ts'

/**
 * All gaps above zero of the newest snapshot, of people who are still on the roster: what a plan is composed against. Empty,
 * with `snapshotId` null, before the first computation.
 */
export async function listGaps(ctx: Context): Promise<GapList> {
	authorize(mayListAllGaps(ctx.actor))
	const snapshot = await store.findNewestSnapshot(ctx.db)
	if (!snapshot) return { snapshotId: null, computedAt: null, gaps: [] }
	return {
		snapshotId: snapshot.id,
		computedAt: snapshot.computedAt,
		gaps: await store.listGaps(ctx.db, snapshot.id)
	}
}
