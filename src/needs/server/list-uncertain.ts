import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayShowNeeds, needsScope } from '../access.ts'
import type { AssessFirst } from '../model.ts'
import { notComputed } from '../refusals.ts'
import { findUncertain } from './store/uncertain.ts'

/**
 * Whom to assess first: groups of people of whom nothing was measured, by how many levels of theirs are uncertain together,
 * that is by number × width of the estimates. Source: docs/statistics.md#gaps.
 */
export async function listUncertain(
	ctx: Context,
	page: { limit: number | null; offset: number }
): Promise<AssessFirst> {
	authorize(mayShowNeeds(ctx.actor))
	const found = await findUncertain(ctx.db, needsScope(ctx.actor), page)
	if (!found) throw notComputed()
	return found
}
