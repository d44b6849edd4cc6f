import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayShowNeeds, needsScope } from '../access.ts'
import { familiesOf, type HeatQuery } from '../filters.ts'
import { drawHeat } from '../heat.ts'
import type { Heat } from '../model.ts'
import { findHeat } from './store/heat.ts'

/** The map of measured gaps, agencies by competencies, as far as the actor sees; `undefined` before the first computation. */
export async function showHeat(
	ctx: Context,
	{ family, within }: Pick<HeatQuery, 'family' | 'within'>
): Promise<Heat | undefined> {
	authorize(mayShowNeeds(ctx.actor))
	const rows = await findHeat(ctx.db, needsScope(ctx.actor), familiesOf(family), within)
	return rows && drawHeat(rows)
}
